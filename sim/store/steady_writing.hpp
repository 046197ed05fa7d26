#pragma once

#include <hdf5.h>

#include <memory>

/// Writing that never fails in the eyes of the HDF5 library. When it meets a full disk half-way the library neither
/// finishes nor closes its file, and may end the program when that exits. So a refused write is noted, that one and all
/// later ones are dropped, and the library closes its file in good order; whoever wrote looks at the note.
namespace hurtigspor {

/// Makes files that are created with this access write steadily.
void write_steadily(hid_t access);

/// The note of an open file created so: the error number of the first refused write, 0 while there is none. It outlives
/// the file.
std::shared_ptr<const int> write_error_of(hid_t file);

}  // namespace hurtigspor
