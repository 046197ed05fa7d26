#include "fuzz/changed_outcomes.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "base/errors.hpp"
#include "sim/store/sample.hpp"
#include "store/hdf5.hpp"

namespace hurtigspor::fuzz {

namespace {

/// A variable of the file, or with an empty extent one of its groups.
struct Object {
  std::string path;
  bool is_group = false;
  bool is_axis = false;
  Stored stored = Stored::int32;
  Extent extent;
  std::vector<std::string> axes;
  std::vector<std::string> texts;  ///< those of a variable of texts, else none
  Numbers numbers;
  std::map<std::string, Attribute> attributes;
};

/// What the library itself notes about axes, and our fill value.
bool is_bookkeeping(const std::string& attribute) {
  static const std::vector<std::string> names{"CLASS",      "NAME",          "DIMENSION_LIST", "REFERENCE_LIST",
                                              "_FillValue", "_Netcdf4Dimid", "flag_values",    "_nc3_strict"};
  return std::ranges::find(names, attribute) != names.end();
}

Object object_at(const Hdf5File& file, const std::string& path, bool is_group) {
  Object object;
  object.path = path;
  object.is_group = is_group;
  for (const auto& name : file.attributes(path))
    if (!is_bookkeeping(name)) object.attributes[name] = file.attribute(path, name);
  if (is_group) return object;
  object.extent = file.extent(path);
  object.axes = file.axes(path);
  object.is_axis = object.axes == std::vector{path};
  if (object.is_axis) object.axes.clear();
  if (file.holds_texts(path)) {
    object.texts = file.texts(path);
  } else {
    object.stored = file.stored(path);
    object.numbers = file.read(path);
  }
  return object;
}

std::vector<Object> objects_of_a_sound_file() {
  const store_tests::Scratch scratch;
  store_tests::write_sample(scratch / "outcomes.h5");
  const Hdf5File file = Hdf5File::open(scratch / "outcomes.h5");
  std::vector<Object> objects{object_at(file, "/", true)};
  for (const auto& name : file.variables("/")) {
    if (name == "checksum") continue;
    const bool is_group = name == "persons" || name == "events";
    objects.push_back(object_at(file, "/" + name, is_group));
    if (!is_group) continue;
    for (const auto& inner : file.variables("/" + name))
      objects.push_back(object_at(file, "/" + name + "/" + inner, false));
  }
  return objects;
}

/// Makes the values as many as the extent asks for.
void fill(Object& object) {
  const auto wanted = static_cast<std::size_t>(cells(object.extent));
  if (!object.texts.empty())
    object.texts.resize(wanted, "more");
  else if (is_whole(object.stored))
    object.numbers = std::vector<std::int64_t>(wanted, 1);
  else
    object.numbers = std::vector<double>(wanted, -1e300);
}

void change_attribute(Object& object, unsigned which, unsigned value) {
  if (object.attributes.empty()) return;
  auto chosen = std::next(object.attributes.begin(), which % static_cast<unsigned>(object.attributes.size()));
  const std::vector<Attribute> others{
      std::string(),        std::int64_t{-1}, 1e300, std::string(300, 'x'), std::string("replicate: mean"),
      std::int64_t{1} << 40};
  if (value % 7 == 6)
    object.attributes.erase(chosen);
  else
    chosen->second = others[value % 7];
}

void change_shape(Object& object, unsigned which, unsigned value) {
  if (object.extent.empty()) return;
  if (which % 4 == 3)
    object.extent.push_back(value % 4);
  else if (which % 4 == 2 && object.extent.size() > 1)
    object.extent.pop_back();
  else
    object.extent[which % object.extent.size()] = value % 6;
  object.axes.resize(std::min(object.axes.size(), object.extent.size()));
  fill(object);
}

void change_kind(Object& object, unsigned value) {
  if (value % 7 == 6 || !object.texts.empty()) {
    if (object.texts.empty())
      object.texts.assign(1, "7");
    else
      object.texts.clear();
    object.extent.assign(1, std::max<std::uint64_t>(1, cells(object.extent)));
    object.axes.resize(std::min<std::size_t>(object.axes.size(), 1));
  } else {
    object.stored = static_cast<Stored>(value % 7);
  }
  fill(object);
}

void change_axes(Object& object, const std::vector<Object>& all, unsigned which, unsigned value) {
  if (object.axes.empty() || value % 8 == 7)
    object.is_axis = !object.is_axis;
  else if (value % 8 == 6)
    object.axes.clear();
  else
    object.axes[which % object.axes.size()] = all[value % all.size()].path;
}

void change(std::vector<Object>& objects, std::string_view four) {
  const auto at = [four](std::size_t place) -> unsigned { return static_cast<unsigned char>(four[place]); };
  Object& object = objects[at(0) % objects.size()];
  switch (at(1) % 6) {
    case 0:
      return change_attribute(object, at(2), at(3));
    case 1:
      return object.is_group ? void() : change_shape(object, at(2), at(3));
    case 2:
      return object.is_group ? void() : change_kind(object, at(3));
    case 3:
      return object.is_group ? void() : change_axes(object, objects, at(2), at(3));
    case 4:
      if (object.path != "/") object.path += "x";
      return;
    default:
      if (object.path != "/") objects.erase(objects.begin() + static_cast<std::ptrdiff_t>(at(0) % objects.size()));
  }
}

void write(Hdf5File& file, const Object& object) {
  if (object.is_group && object.path != "/") file.add_group(object.path);
  if (!object.is_group && !object.texts.empty()) file.add_texts(object.path, object.texts);
  if (!object.is_group && object.texts.empty()) {
    file.add_numbers(
        object.path,
        {.stored = object.stored, .extent = object.extent, .chunk = chunk_of(object.extent), .fill = false});
    file.write(object.path, {Extent(object.extent.size(), 0), object.extent}, object.numbers);
  }
  for (const auto& [name, value] : object.attributes)
    if (const auto* text = std::get_if<std::string>(&value))
      file.set_text(object.path, name, *text);
    else if (const auto* whole = std::get_if<std::int64_t>(&value))
      file.set_number(object.path, name, Stored::int64, std::vector<std::int64_t>{*whole});
    else
      file.set_number(object.path, name, Stored::float64, std::vector<double>{std::get<double>(value)});
}

}  // namespace

bool write_changed_outcomes(std::string_view bytes, const std::filesystem::path& path) {
  static const std::vector<Object> sound = objects_of_a_sound_file();
  std::vector<Object> objects = sound;
  for (std::size_t from = 0; from + 4 <= std::min<std::size_t>(bytes.size(), 64); from += 4)
    change(objects, bytes.substr(from, 4));
  try {
    Hdf5File file = Hdf5File::create(path, path);
    for (const auto& object : objects) write(file, object);
    for (const auto& object : objects)
      if (object.is_axis) file.make_axis(object.path);
    for (const auto& object : objects)
      if (!object.is_axis) file.attach_axes(object.path, object.axes);
    file.close();
  } catch (const MachineError&) {
    return false;
  } catch (const BrokenPromise&) {
    return false;  // of the writer: a number that does not fit its variable
  }
  return true;
}

}  // namespace hurtigspor::fuzz
