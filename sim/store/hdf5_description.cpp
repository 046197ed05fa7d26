#include <fmt/format.h>
#include <hdf5_hl.h>

#include <algorithm>
#include <array>

#include "base/errors.hpp"
#include "store/hdf5.hpp"

/// What a file says about itself: its objects, their texts and attributes.
namespace hurtigspor {

namespace {

Handle text_type() {
  Handle type(H5Tcopy(H5T_C_S1), H5Tclose);
  H5Tset_size(*type, H5T_VARIABLE);
  H5Tset_cset(*type, H5T_CSET_UTF8);
  return type;
}

bool is_text(hid_t type) {
  return H5Tget_class(type) == H5T_STRING && H5Tis_variable_str(type) > 0;
}

// Reads the pointers that the library hands out into strings of our own and gives them back.
std::vector<std::string> taken(std::vector<char*>& pointers, hid_t type, hid_t space) {
  std::vector<std::string> texts;
  for (const char* text : pointers) texts.emplace_back(text == nullptr ? "" : text);
  H5Dvlen_reclaim(type, space, H5P_DEFAULT, pointers.data());
  return texts;
}

herr_t note_attribute(hid_t, const char* name, const H5A_info_t*, void* names) {
  static_cast<std::vector<std::string>*>(names)->emplace_back(name);
  return 0;
}

herr_t note_axis(hid_t, unsigned, hid_t scale, void* found) {
  std::array<char, 256> name{};
  if (H5Iget_name(scale, name.data(), name.size()) < 0) return -1;
  *static_cast<std::string*>(found) = name.data();
  return 1;  // one coordinate an axis: no need to look further
}

}  // namespace

void Hdf5File::add_texts(const std::string& path, const std::vector<std::string>& texts) {
  const Handle creation(H5Pcreate(H5P_DATASET_CREATE), H5Pclose);
  H5Pset_attr_creation_order(*creation, H5P_CRT_ORDER_TRACKED | H5P_CRT_ORDER_INDEXED);
  H5Pset_obj_track_times(*creation, false);
  const Handle type = text_type();
  const hsize_t rows = texts.size();
  const Handle space(H5Screate_simple(1, &rows, nullptr), H5Sclose);
  keep(path, Handle(H5Dcreate2(*file_, path.c_str(), *type, *space, H5P_DEFAULT, *creation, H5P_DEFAULT), H5Dclose));
  std::vector<const char*> pointers;
  for (const auto& text : texts) pointers.push_back(text.c_str());
  check(H5Dwrite(variable(path), *type, H5S_ALL, H5S_ALL, H5P_DEFAULT, pointers.data()),
        fmt::format("cannot write {}", path));
}

bool Hdf5File::has(const std::string& path) const {
  return path == "/" || H5Lexists(*file_, path.c_str(), H5P_DEFAULT) > 0;
}

std::vector<std::string> Hdf5File::variables(const std::string& group) const {
  const std::string tried = fmt::format("cannot list {}", group);
  const Handle opened(H5Gopen2(*file_, group.c_str(), H5P_DEFAULT), H5Gclose);
  H5G_info_t info;
  check(*opened, tried);
  check(H5Gget_info(*opened, &info), tried);
  std::vector<std::string> names;
  for (hsize_t link = 0; link < info.nlinks; ++link) {
    std::array<char, 256> name{};
    check(
        H5Lget_name_by_idx(*opened, ".", H5_INDEX_CRT_ORDER, H5_ITER_INC, link, name.data(), name.size(), H5P_DEFAULT),
        tried);
    names.emplace_back(name.data());
  }
  return names;
}

Extent Hdf5File::extent(const std::string& path) const {
  const Handle space(H5Dget_space(variable(path)), H5Sclose);
  const int axes = check(H5Sget_simple_extent_ndims(*space), fmt::format("cannot read {}", path));
  std::vector<hsize_t> lengths(static_cast<std::size_t>(axes));
  check(H5Sget_simple_extent_dims(*space, lengths.data(), nullptr), fmt::format("cannot read {}", path));
  return {lengths.begin(), lengths.end()};
}

Stored Hdf5File::stored(const std::string& path) const {
  const Handle type(H5Dget_type(variable(path)), H5Tclose);
  const std::size_t bytes = H5Tget_size(*type);
  const H5T_class_t kind = H5Tget_class(*type);
  if (kind == H5T_FLOAT && (bytes == 4 || bytes == 8)) return bytes == 4 ? Stored::float32 : Stored::float64;
  if (kind == H5T_INTEGER && bytes == 1) return Stored::int8;
  if (kind == H5T_INTEGER && bytes == 2) return Stored::int16;
  if (kind == H5T_INTEGER && (bytes == 4 || bytes == 8)) return bytes == 4 ? Stored::int32 : Stored::int64;
  throw MachineError(fmt::format("{}: cannot read {}: it does not hold numbers.", shown_, path));
}

bool Hdf5File::holds_texts(const std::string& path) const {
  const Handle type(H5Dget_type(variable(path)), H5Tclose);
  return is_text(*type);
}

bool Hdf5File::holds_numbers(const std::string& path) const {
  const Handle type(H5Dget_type(variable(path)), H5Tclose);
  const H5T_class_t kind = H5Tget_class(*type);
  return kind == H5T_INTEGER || (kind == H5T_FLOAT && H5Tget_size(*type) >= 4);
}

bool Hdf5File::is_axis(const std::string& path) const {
  return H5DSis_scale(variable(path)) > 0;
}

bool Hdf5File::is_group(const std::string& path) const {
  const Handle opened(H5Oopen(*file_, path.c_str(), H5P_DEFAULT), H5Oclose);
  check(*opened, fmt::format("cannot read {}", path));
  return H5Iget_type(*opened) == H5I_GROUP;
}

std::uint64_t Hdf5File::bytes_on_disk(const std::string& path) const {
  return H5Dget_storage_size(variable(path));
}

std::vector<std::string> Hdf5File::axes(const std::string& path) const {
  if (H5DSis_scale(variable(path)) > 0) return {path};
  std::vector<std::string> names(extent(path).size());
  for (unsigned axis = 0; axis < names.size(); ++axis)
    check(H5DSiterate_scales(variable(path), axis, nullptr, note_axis, &names[axis]),
          fmt::format("cannot read the axes of {}", path));
  if (names.empty() || std::ranges::find(names, "") != names.end())
    throw MachineError(fmt::format("{}: cannot read the axes of {}: it has an axis without a name.", shown_, path));
  return names;
}

std::vector<std::string> Hdf5File::texts(const std::string& path) const {
  const Extent rows = extent(path);
  if (!holds_texts(path)) throw MachineError(fmt::format("{}: cannot read {}: it does not hold texts.", shown_, path));
  const Handle type = text_type();
  const Handle space(H5Dget_space(variable(path)), H5Sclose);
  std::vector<char*> pointers(cells(rows));
  check(H5Dread(variable(path), *type, H5S_ALL, H5S_ALL, H5P_DEFAULT, pointers.data()),
        fmt::format("cannot read {}", path));
  return taken(pointers, *type, *space);
}

void Hdf5File::set_text(const std::string& object, const std::string& name, const std::string& text) {
  const Handle type = text_type();
  const Handle space(H5Screate(H5S_SCALAR), H5Sclose);
  const Handle attribute(
      H5Acreate_by_name(*file_, object.c_str(), name.c_str(), *type, *space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT),
      H5Aclose);
  const char* letters = text.c_str();
  check(*attribute, fmt::format("cannot write the attribute {} of {}", name, object));
  check(H5Awrite(*attribute, *type, &letters), fmt::format("cannot write the attribute {} of {}", name, object));
}

void Hdf5File::set_number(const std::string& object, const std::string& name, Stored stored, const Numbers& numbers) {
  const hsize_t count = size(numbers);
  const Handle space(count == 1 ? H5Screate(H5S_SCALAR) : H5Screate_simple(1, &count, nullptr), H5Sclose);
  const Handle attribute(H5Acreate_by_name(*file_, object.c_str(), name.c_str(), file_type(stored), *space, H5P_DEFAULT,
                                           H5P_DEFAULT, H5P_DEFAULT),
                         H5Aclose);
  const std::string tried = fmt::format("cannot write the attribute {} of {}", name, object);
  check(*attribute, tried);
  if (const auto* whole = std::get_if<std::vector<std::int64_t>>(&numbers))
    check(H5Awrite(*attribute, H5T_NATIVE_INT64, whole->data()), tried);
  else
    check(H5Awrite(*attribute, H5T_NATIVE_DOUBLE, std::get<std::vector<double>>(numbers).data()), tried);
}

bool Hdf5File::has_attribute(const std::string& object, const std::string& name) const {
  return H5Aexists_by_name(*file_, object.c_str(), name.c_str(), H5P_DEFAULT) > 0;
}

Attribute Hdf5File::attribute(const std::string& object, const std::string& name) const {
  const std::string tried = fmt::format("cannot read the attribute {} of {}", name, object);
  const Handle opened(H5Aopen_by_name(*file_, object.c_str(), name.c_str(), H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
  check(*opened, tried);
  const Handle own(H5Aget_type(*opened), H5Tclose);
  const Handle space(H5Aget_space(*opened), H5Sclose);
  if (H5Sget_simple_extent_npoints(*space) != 1)
    throw MachineError(fmt::format("{}: {}: it is not a single value.", shown_, tried));
  if (is_text(*own)) {
    const Handle type = text_type();
    std::vector<char*> pointers(1);
    check(H5Aread(*opened, *type, pointers.data()), tried);
    return taken(pointers, *type, *space).front();
  }
  if (H5Tget_class(*own) == H5T_INTEGER) {
    std::int64_t value = 0;
    check(H5Aread(*opened, H5T_NATIVE_INT64, &value), tried);
    return value;
  }
  double value = 0.0;
  check(H5Aread(*opened, H5T_NATIVE_DOUBLE, &value), tried);
  return value;
}

bool Hdf5File::is_single(const std::string& object, const std::string& name) const {
  const Handle opened(H5Aopen_by_name(*file_, object.c_str(), name.c_str(), H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
  check(*opened, fmt::format("cannot read the attribute {} of {}", name, object));
  const Handle space(H5Aget_space(*opened), H5Sclose);
  return H5Sget_simple_extent_npoints(*space) == 1;
}

std::string Hdf5File::text(const std::string& object, const std::string& name) const {
  const Attribute found = attribute(object, name);
  if (const auto* value = std::get_if<std::string>(&found)) return *value;
  throw MachineError(fmt::format("{}: the attribute {} of {} is not a text.", shown_, name, object));
}

std::int64_t Hdf5File::whole(const std::string& object, const std::string& name) const {
  const Attribute found = attribute(object, name);
  if (const auto* value = std::get_if<std::int64_t>(&found)) return *value;
  throw MachineError(fmt::format("{}: the attribute {} of {} is not a whole number.", shown_, name, object));
}

std::vector<std::string> Hdf5File::attributes(const std::string& object) const {
  const std::string tried = fmt::format("cannot read the attributes of {}", object);
  const Handle opened(H5Oopen(*file_, object.c_str(), H5P_DEFAULT), H5Oclose);
  check(*opened, tried);
  std::vector<std::string> names;
  hsize_t from = 0;
  check(H5Aiterate2(*opened, H5_INDEX_CRT_ORDER, H5_ITER_INC, &from, note_attribute, &names), tried);
  return names;
}

}  // namespace hurtigspor
