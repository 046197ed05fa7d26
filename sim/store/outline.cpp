#include "store/outline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "store/hdf5.hpp"

namespace hurtigspor {

namespace {

// What HDF5 and netCDF keep for themselves: how scales and variables find each other.
bool is_bookkeeping(const std::string& attribute) {
  static const std::array<std::string, 6> names{"CLASS",          "NAME",          "DIMENSION_LIST",
                                                "REFERENCE_LIST", "_Netcdf4Dimid", "_Netcdf4Coordinates"};
  return std::find(names.begin(), names.end(), attribute) != names.end();
}

std::string value_of(const Hdf5File& file, const std::string& object, const std::string& attribute) {
  if (!file.is_single(object, attribute)) return "several values";
  return std::visit([](const auto& value) { return fmt::format("{}", value); }, file.attribute(object, attribute));
}

std::string name_of(Stored stored) {
  static const std::array<const char*, 6> names{"int8", "int16", "int32", "int64", "float32", "float64"};
  return names[static_cast<std::size_t>(stored)];
}

std::string stored_as(const Hdf5File& file, const std::string& path) {
  if (file.holds_texts(path)) return "text";
  if (file.is_axis(path) && file.bytes_on_disk(path) == 0) return "nothing";  // its places are only counted
  return file.holds_numbers(path) ? name_of(file.stored(path)) : "other";
}

OutlinedVariable outlined(const Hdf5File& file, const std::string& path) {
  OutlinedVariable variable{path, stored_as(file, path),    file.extent(path), {},
                            {},   file.bytes_on_disk(path), file.is_axis(path)};
  if (!variable.shape.empty()) variable.axes = file.axes(path);
  for (const std::string& name : file.attributes(path))
    if (!is_bookkeeping(name)) variable.own[name] = value_of(file, path, name);
  return variable;
}

void note_coordinates(Outline& outline, const Hdf5File& file, const OutlinedVariable& variable) {
  if (!variable.is_axis || variable.bytes == 0) return;
  if (variable.stored == "text") outline.coordinates[variable.path] = file.texts(variable.path);
  if (!variable.stored.starts_with("int")) return;
  const auto whole = as_whole(file.read(variable.path));
  outline.ends[variable.path] = {whole.front(), whole.back()};
}

void add_group(Outline& outline, const Hdf5File& file, const std::string& group) {
  for (const std::string& name : file.variables(group)) {
    const std::string path = fmt::format("{}/{}", group == "/" ? "" : group, name);
    if (file.is_group(path)) {
      outline.groups.push_back(path);
      continue;
    }
    outline.variables.push_back(outlined(file, path));
    note_coordinates(outline, file, outline.variables.back());
  }
}

}  // namespace

std::string OutlinedVariable::attribute(const std::string& name) const {
  const auto found = own.find(name);
  return found == own.end() ? std::string{} : found->second;
}

const OutlinedVariable* Outline::find(const std::string& path) const {
  const auto found = std::find_if(variables.begin(), variables.end(),
                                  [&](const OutlinedVariable& variable) { return variable.path == path; });
  return found == variables.end() ? nullptr : &*found;
}

bool Outline::has_group(const std::string& path) const {
  return std::find(groups.begin(), groups.end(), path) != groups.end();
}

std::string Outline::attribute(const std::string& name) const {
  const auto found = std::find_if(attributes.begin(), attributes.end(),
                                  [&](const auto& attribute) { return attribute.first == name; });
  return found == attributes.end() ? std::string{} : found->second;
}

Outline outline_of(const std::filesystem::path& path) {
  const Hdf5File file = Hdf5File::open(path);
  Outline outline;
  outline.bytes = std::filesystem::file_size(path);
  for (const std::string& name : file.attributes("/"))
    if (!is_bookkeeping(name)) outline.attributes.emplace_back(name, value_of(file, "/", name));
  add_group(outline, file, "/");
  for (std::size_t group = 0; group < outline.groups.size(); ++group)
    add_group(outline, file, std::string{outline.groups[group]});
  return outline;
}

}  // namespace hurtigspor
