#include "export/export.hpp"

#include <algorithm>

#include "base/csv_cell.hpp"
#include "export/data_dictionary.hpp"
#include "export/new_folder.hpp"
#include "export/persons_table.hpp"
#include "export/tidy_table.hpp"

namespace hurtigspor {
namespace {

/// The export of one file, step by step.
class Export {
 public:
  Export(const OutcomesReader& reader, const ExportWish& wish)
      : reader_(reader), wish_(wish), file_(reader.description()), folder_(wish.folder) {}

  Exported carry_out() {
    add_run();
    add_scenarios();
    add_parameters();
    for (const Axis& axis : file_.axes)
      if (!axis.told.empty()) add_what_is_told(axis);
    for (const TableDeclaration& table : file_.tables) add_table(table);
    for (const StoredVariable& variable : file_.variables) add_variable(variable);
    // Each row of these is one person, however many rows there are.
    if (reader_.has_persons() && !wish_.suppress_small_cells) add_persons();
    add("dictionary.csv", [&](std::ostream& out) { dictionary_.write(out); });
    folder_.commit();
    return done_;
  }

 private:
  void add(const std::string& name, const std::function<void(std::ostream&)>& write) {
    folder_.add(name, write);
    ++done_.files;
  }

  const Axis& axis(const std::string& name) const {
    return *std::find_if(file_.axes.begin(), file_.axes.end(), [&](const Axis& one) { return one.name == name; });
  }

  void explain_axes(const std::string& name, const std::vector<std::string>& axes) {
    for (const std::string& one : axes) {
      if (one == "scenario")
        dictionary_.add(name, one, "", "title of the scenario");
      else if (one == "replicate")
        dictionary_.add(name, one, "", "number of the replicate");
      else if (const Axis& known = axis(one); known.units.starts_with("days since"))
        dictionary_.add(name, one, "date", known.long_name);
      else
        dictionary_.add(name, one, known.units == "1" ? "" : known.units, known.long_name);
    }
  }

  void explain_texts(const std::string& name, const std::vector<std::string>& columns, const std::string& meaning) {
    for (const std::string& column : columns) dictionary_.add(name, column, "", meaning);
  }

  /// Where units differ along an axis, what is told of the axis gives them.
  std::string unit_of_values(const std::string& units) const {
    for (const Axis& one : file_.axes)
      for (const AxisTexts& told : one.told)
        if (units == name_of(one, told)) return "as in " + file_of_told(one);
    return units;
  }

  void explain_value(const std::string& name, const std::string& units, const std::string& meaning) {
    dictionary_.add(name, "value", unit_of_values(units), meaning);
    if (wish_.suppress_small_cells)
      dictionary_.add(name, "note", "", "why the value is blank; a blank without a note means that there is none");
  }

  bool is_one_place() const {
    return std::any_of(file_.axes.begin(), file_.axes.end(),
                       [](const Axis& one) { return one.name == "municipality" && one.size() == 1; });
  }

  CellNotes notes_of(const ReadTable& read, std::size_t scenario) const {
    if (!wish_.suppress_small_cells) return {};
    const auto& axes = read.declaration.axes;
    const auto has = [&](const char* name) { return std::find(axes.begin(), axes.end(), name) != axes.end(); };
    if (has("municipality") || has("nav_office")) return notes_by_place(read);
    if (is_of_groups(read.declaration.name) && reader_.has_table("people_by_group"))
      return notes_by_count(reader_.read("people_by_group", scenario));
    if (is_one_place() && read.declaration.number == TableDeclaration::Number::whole) return notes_by_count(read);
    return {};
  }

  void add_table(const TableDeclaration& table) {
    const std::string name = table.name + ".csv";
    std::vector<std::string> axes{"scenario"};
    if (!table.averaged) axes.emplace_back("replicate");
    axes.insert(axes.end(), table.axes.begin(), table.axes.end());
    add(name, [&](std::ostream& out) {
      write_header(out, axes, wish_.suppress_small_cells);
      for (std::size_t scenario = 0; scenario < file_.scenarios.size(); ++scenario) {
        const ReadTable read = reader_.read(table.name, scenario);
        const CellNotes notes = notes_of(read, scenario);
        write_rows(out, read, notes, wish_.suppress_small_cells);
        const auto closed = std::count_if(notes.begin(), notes.end(), [](auto note) { return note != CellNote::open; });
        if (closed > 0) done_.blanked += static_cast<std::size_t>(closed) * (read.values.size() / notes.size());
      }
    });
    explain_axes(name, axes);
    explain_value(name, table.units, table.long_name + (table.averaged ? " (mean over replicates)" : ""));
  }

  /// What `headline_by_group` and its counts are, of replicates or draws.
  static bool is_of_groups(std::string_view name) {
    return name.starts_with("headline_by_group") || name.starts_with("people_by_group");
  }

  ReadTable as_table(const StoredVariable& variable) const {
    ReadTable read{{}, {}, variable.values};
    for (const std::string& one : variable.axes) read.axes.push_back(one == "scenario" ? scenario_axis() : axis(one));
    return read;
  }

  CellNotes notes_of(const StoredVariable& variable) const {
    const auto people = std::ranges::find(file_.variables, "people_by_group_by_draw", &StoredVariable::name);
    const bool is_asked = wish_.suppress_small_cells && is_of_groups(variable.name) && people != file_.variables.end();
    return is_asked ? notes_by_count(as_table(*people)) : CellNotes{};
  }

  void add_variable(const StoredVariable& variable) {
    const std::string name = variable.name + ".csv";
    const CellNotes notes = notes_of(variable);
    add(name, [&](std::ostream& out) {
      write_header(out, variable.axes, wish_.suppress_small_cells);
      write_rows(out, as_table(variable), notes, wish_.suppress_small_cells);
    });
    done_.blanked += static_cast<std::size_t>(
        std::count_if(notes.begin(), notes.end(), [](auto note) { return note != CellNote::open; }));
    explain_axes(name, variable.axes);
    explain_value(name, variable.units, variable.long_name);
  }

  Axis scenario_axis() const {
    std::vector<std::string> titles;
    for (const StoredScenario& scenario : file_.scenarios) titles.push_back(scenario.title);
    return {"scenario", "title of the scenario", "1", titles};
  }

  void add_run() {
    add("run.csv", [&](std::ostream& out) {
      out << "name,value\n";
      for (const char* name : {"title", "history", "program_version", "model_version", "start_date", "end_date"})
        out << name << "," << csv_text(reader_.attribute(name)) << "\n";
      out << "seed," << file_.seed << "\nreplicates," << reader_.replicates().size() << "\n";
      for (const auto& [name, value] : file_.notes)
        if (const auto* text = std::get_if<std::string>(&value)) out << name << "," << csv_text(*text) << "\n";
      for (const Axis& one : file_.axes)
        if (one.name == "local_facts")
          for (const std::string& fact : labels_of(one)) out << "stated locally," << csv_text(fact) << "\n";
    });
    explain_texts("run.csv", {"name", "value"}, "what is said of the run");
  }

  void add_scenarios() {
    add("scenarios.csv", [&](std::ostream& out) {
      out << "scenario,about,title_nb,about_nb\n";
      for (const StoredScenario& one : file_.scenarios)
        out << csv_text(one.title) << "," << csv_text(one.about) << "," << csv_text(one.title_nb) << ","
            << csv_text(one.about_nb) << "\n";
    });
    explain_texts("scenarios.csv", {"scenario", "about", "title_nb", "about_nb"},
                  "text of the scenario file; the first scenario is the base");
  }

  void add_parameters() {
    add("parameters.csv", [&](std::ostream& out) {
      out << "parameter,unit,status,default,low,high,meaning\n";
      for (const StoredParameter& one : file_.parameters)
        out << one.name << "," << csv_text(one.unit) << "," << one.status << "," << csv_cell(one.default_value) << ","
            << csv_cell(one.low) << "," << csv_cell(one.high) << "," << csv_text(one.meaning) << "\n";
    });
    add("parameter_values.csv", [&](std::ostream& out) {
      out << "scenario,parameter,value\n";
      for (const StoredScenario& scenario : file_.scenarios)
        for (std::size_t row = 0; row < file_.parameters.size(); ++row)
          out << csv_text(scenario.title) << "," << file_.parameters[row].name << "," << csv_cell(scenario.values[row])
              << "\n";
    });
    explain_texts("parameters.csv", {"parameter", "unit", "status", "meaning"}, "what the program says of a parameter");
    explain_texts("parameter_values.csv", {"scenario", "parameter"}, "whose value it is");
    for (const char* number : {"default", "low", "high"})
      dictionary_.add("parameters.csv", number, "as in the column unit", "the default and the plausible range");
    dictionary_.add("parameter_values.csv", "value", "as in parameters.csv", "what held on the first day of the run");
  }

  static std::string file_of_told(const Axis& axis) { return axis.name + "s.csv"; }

  void add_what_is_told(const Axis& axis) {
    const std::string name = file_of_told(axis);
    const std::vector<std::string> labels = labels_of(axis);
    add(name, [&](std::ostream& out) {
      out << axis.name;
      for (const AxisTexts& told : axis.told) out << "," << told.what;
      out << "\n";
      for (std::size_t row = 0; row < labels.size(); ++row) {
        out << csv_text(labels[row]);
        for (const AxisTexts& told : axis.told) out << "," << csv_text(told.texts[row]);
        out << "\n";
      }
    });
    dictionary_.add(name, axis.name, "", axis.long_name);
    for (const AxisTexts& told : axis.told) dictionary_.add(name, told.what, "", told.long_name);
  }

  void add_persons() {
    const StoredPersons persons = reader_.persons();
    const auto municipalities = labels_of(axis("municipality"));
    add("persons.csv", [&](std::ostream& out) { write_persons_csv(out, persons, municipalities); });
    add("persons_by_scenario.csv",
        [&](std::ostream& out) { write_lives_csv(out, persons, labels_of(scenario_axis())); });
    const auto explain = [&](const std::string& name, const std::vector<Column>& columns) {
      for (const Column& column : columns) dictionary_.add(name, column.name, unit_of_column(column), column.long_name);
    };
    explain_texts("persons.csv", {"person"}, "number of the person, the same in every scenario");
    explain("persons.csv", persons.fixed);
    explain_texts("persons_by_scenario.csv", {"scenario", "person"}, "whose life it is, and under which scenario");
    explain("persons_by_scenario.csv", persons.by_scenario);
  }

  const OutcomesReader& reader_;
  const ExportWish& wish_;
  const OutcomesDescription& file_;
  NewFolder folder_;
  DataDictionary dictionary_;
  Exported done_;
};

}  // namespace

Exported export_tables(const OutcomesReader& reader, const ExportWish& wish) {
  return Export{reader, wish}.carry_out();
}

}  // namespace hurtigspor
