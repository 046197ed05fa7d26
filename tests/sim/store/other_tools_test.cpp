#include <fmt/format.h>

#include "sim/store/sample.hpp"

/// The file must open without our code in the tools that people have.
namespace hurtigspor {
namespace {

using namespace store_tests;

struct OtherTools : testing::Test {
  Scratch scratch;
  std::string file = (scratch / "outcomes.h5").string();
  void SetUp() override { write_sample(file); }

  std::string python(const std::string& program) const {
    put(scratch / "look.py", program);
    const Said said = command(fmt::format("/usr/bin/python3 -W ignore {} {}", (scratch / "look.py").string(), file));
    EXPECT_EQ(said.status, 0) << said.output;
    return said.output;
  }
};

TEST_F(OtherTools, NcdumpShowsAxesUnitsAndTexts) {
  const Said said = command("ncdump -h " + file);

  ASSERT_EQ(said.status, 0) << said.output;
  for (const char* line : {"scenario = 2 ;",
                           "replicate = 3 ;",
                           "municipality = 3 ;",
                           "string scenario(scenario) ;",
                           "string municipality(municipality) ;",
                           "int month(month) ;",
                           "string month:units = \"days since 1970-01-01\" ;",
                           "int meetings(scenario, replicate, month, municipality) ;",
                           "int64 account(scenario, replicate, municipality) ;",
                           "double meeting_delay(scenario, replicate, quantile) ;",
                           "float status(scenario, month, municipality) ;",
                           "string meetings:long_name = \"meetings held\" ;",
                           "string meetings:cell_methods = \"month: sum\" ;",
                           "meetings:_FillValue = -2147483648 ;",
                           "string meetings:ancillary_variables = \"meetings_small_cell\" ;",
                           "byte status_small_cell(scenario, month, municipality) ;",
                           "string status_small_cell:flag_meanings = \"five_or_more fewer_than_five\" ;",
                           "string status:cell_methods = \"replicate: mean\" ;",
                           "double parameter_value(scenario, parameter) ;",
                           "string :Conventions = \"CF-1.8\" ;",
                           ":replicates = 3 ;",
                           "string :start_date = \"2007-01-01\" ;",
                           "group: persons {",
                           "int first_job(scenario, person) ;",
                           "byte sex(person) ;",
                           "sex:flag_values = 0b, 1b ;",
                           "string sex:flag_meanings = \"men women\" ;",
                           "event = UNLIMITED ; // (30 currently)",
                           "int cause(event) ;",
                           "byte scenario(event) ;",
                           "string place_number(place_number) ;",
                           "short place_size(place_number) ;"})
    EXPECT_NE(said.output.find(line), std::string::npos) << line << "\n" << said.output;
}

TEST_F(OtherTools, NcdumpKnowsTheAxisOfEventsAsADimensionAlone) {
  const Said said = command("ncdump -h " + file);

  ASSERT_EQ(said.status, 0) << said.output;
  EXPECT_EQ(said.output.find(" event(event)"), std::string::npos) << said.output;
}

TEST_F(OtherTools, NcdumpShowsEveryValue) {
  const Said said = command("ncdump " + file);

  ASSERT_EQ(said.status, 0) << said.output;
  EXPECT_NE(said.output.find("municipality = \"Oslo\", \"Bodø\", \"Kárášjohka\" ;"), std::string::npos);
  EXPECT_NE(said.output.find("1000, 5000001001, 1002"), std::string::npos);
}

TEST_F(OtherTools, NccopyCopiesItAsNetcdf) {
  const std::string copy = (scratch / "copy.nc").string();

  const Said said = command(fmt::format("nccopy {} {} && ncdump -h {}", file, copy, copy));

  EXPECT_EQ(said.status, 0) << said.output;
  EXPECT_NE(said.output.find("int meetings(scenario, replicate, month, municipality) ;"), std::string::npos);
}

TEST_F(OtherTools, H5dumpShowsItAndItsFilters) {
  const Said said = command(fmt::format("h5dump -p -d /meetings {} && h5dump -A {} > /dev/null", file, file));

  ASSERT_EQ(said.status, 0) << said.output;
  for (const char* line : {"PREPROCESSING SHUFFLE", "COMPRESSION DEFLATE { LEVEL 4 }", "CHECKSUM FLETCHER32"})
    EXPECT_NE(said.output.find(line), std::string::npos) << line << "\n" << said.output;
}

TEST_F(OtherTools, H5pyReadsTextsAsTextsAndNumbersAsNumbers) {
  const std::string seen = python(R"(
import sys, h5py
f = h5py.File(sys.argv[1])
print(f.attrs['title'], f.attrs['seed'], f['scenario'].asstr()[1], f['meetings'][1, 2, 2, 2])
print(f['meetings'].dims[3][0].name, f['persons/first_job'].dims[1][0].name, f['events/id'][-1])
)");

  EXPECT_EQ(seen,
            "A sample run 9223372036854775807 Bodø 1208\n"
            "/municipality /persons/person 3\n");
}

const char* const look_with_xarray = R"(
import sys, xarray
engine = '@engine@'
d = xarray.open_dataset(sys.argv[1], engine=engine)
print(d.attrs['Conventions'], int(d.attrs['replicates']), str(d['month'].values[0])[:10])
print(int(d['meetings'].sel(scenario='Bodø', replicate=2, municipality='Kárášjohka')[2]), d['meetings'].dims)
print(int(d['meeting_delay'].isnull().sum()), str(d['scenario_toml'].values[1]).strip())
p = xarray.open_dataset(sys.argv[1], engine=engine, group='persons')
print(int(p['first_job'].isnull().sum()), int(p['person'][1]), p['sex'].attrs['flag_meanings'])
e = xarray.open_dataset(sys.argv[1], engine=engine, group='events')
print(e.sizes['event'], int(e['kind'].sum()))
)";

const char* const seen_with_xarray =
    "CF-1.8 3 2007-01-01\n"
    "1208 ('scenario', 'replicate', 'month', 'municipality')\n"
    "6 title = \"Bodø\"\n"
    "2 576460752303423489 men women\n"
    "30 15\n";

std::string with_engine(const std::string& engine) {
  std::string program = look_with_xarray;
  return program.replace(program.find("@engine@"), 8, engine);
}

TEST_F(OtherTools, XarrayReadsItThroughNetcdf4) {
  if (command("/usr/bin/python3 -c 'import netCDF4'").status != 0) GTEST_SKIP() << "python3-netcdf4 is not installed";
  EXPECT_EQ(python(with_engine("netcdf4")), seen_with_xarray);
}

TEST_F(OtherTools, XarrayReadsItThroughH5netcdf) {
  if (command("/usr/bin/python3 -c 'import h5netcdf'").status != 0) GTEST_SKIP() << "python3-h5netcdf is not installed";
  EXPECT_EQ(python(with_engine("h5netcdf")), seen_with_xarray);
}

TEST_F(OtherTools, RReadsAxesUnitsLongNamesAndNumbers) {
  if (command("Rscript --vanilla -e 'library(ncdf4)'").status != 0)
    GTEST_SKIP() << "r-base-core and r-cran-ncdf4 are not both installed";
  put(scratch / "look.R", R"(
library(ncdf4)
remarks <- capture.output(file <- nc_open(commandArgs(trailingOnly = TRUE)[1]))  # on fill values of 64 bits
meetings <- file$var$meetings
cat(sapply(meetings$dim, function(axis) axis$name), meetings$longname, meetings$units, "\n")
cat(ncvar_get(file, "municipality"), ncvar_get(file, "meetings")[3, 3, 3, 2], "\n")
cat(file$dim$month$units, ncatt_get(file, 0, "Conventions")$value, sum(is.na(ncvar_get(file, "meeting_delay"))), "\n")
cat(ncvar_get(file, "persons/sex"), ncatt_get(file, "persons/sex", "flag_meanings")$value, "\n")
)");

  const Said said = command(fmt::format("Rscript --vanilla {} {}", (scratch / "look.R").string(), file));

  EXPECT_EQ(said.status, 0);
  EXPECT_EQ(said.output,
            "municipality month replicate scenario meetings held 1 \n"
            "Oslo Bodø Kárášjohka 1208 \n"
            "days since 1970-01-01 CF-1.8 6 \n"
            "0 1 1 men women \n");
}

}  // namespace
}  // namespace hurtigspor
