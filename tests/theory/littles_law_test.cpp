#include <gtest/gtest.h>

#include <optional>
#include <string>

#include "sim/engine/trial.hpp"
#include "theory/figure.hpp"
#include "theory/meeting_requests.hpp"
#include "theory/stocks.hpp"

/// Theory: the mean number who wait is the rate of those who come times their mean wait (Little 1961). Over a whole run
/// that begins empty it holds to the last person-week, whatever the laws of coming and waiting: one person forgotten,
/// counted twice or told of on a wrong day breaks it.
namespace hurtigspor {
namespace {

/// Three towns of Vestfold and Telemark, with an office each.
TrialText three_towns() {
  TrialText text;
  text.municipalities = R"("Larvik", "Sandefjord", "Porsgrunn")";
  return text;
}

/// Everything in which somebody waits, as the weeks of one run tell it.
class WaitingBooks {
 public:
  void see(const World& world, const Locality& locality) {
    if (books_.empty()) open(world);
    for (StockBook& book : books_) book.read(world, locality);
    requests_->read(locality);
    if (locality.office.index() + 1 < world.localities.size()) return;  // the week is not yet told
    for (StockBook& book : books_) book.count(world);
    requests_->count();
    ++weeks_;
  }
  void close() {
    for (StockBook& book : books_) book.close(weeks_);
    requests_->close(weeks_);
  }
  Week weeks() const { return weeks_; }
  const std::vector<StockBook>& stocks_followed() const { return books_; }
  const MeetingRequests& requests() const { return *requests_; }

 private:
  void open(const World& world) {
    for (const Stock& stock : stocks()) books_.emplace_back(stock, world);
    requests_.emplace(world);
  }
  std::vector<StockBook> books_;
  std::optional<MeetingRequests> requests_;
  Week weeks_ = 0;
};

/// Every office by itself, and a line of the figure for all of them: mean number, coming a week, mean wait [weeks] and
/// the product of the last two.
void expect_law(Figure& figure, const std::string& name, const std::vector<Balance>& by_office, Week weeks) {
  Balance all;
  for (std::size_t office = 0; office < by_office.size(); ++office) {
    const Balance& one = by_office[office];
    EXPECT_EQ(one.counted, one.waited) << name << ", office " << office;
    all.joined += one.joined;
    all.counted += one.counted;
    all.waited += one.waited;
  }
  EXPECT_GT(all.waited, 0) << "nobody was ever " << name;
  const double rate = static_cast<double>(all.joined) / weeks;
  const double wait = static_cast<double>(all.waited) / static_cast<double>(all.joined);
  figure.add(name, {static_cast<double>(all.counted) / weeks, rate, wait, rate * wait});
}

void expect_law_in(const Trial& trial, const std::string& name) {
  WaitingBooks books;
  trial.run(0, 0, [&](const World& world, const Locality& locality) { books.see(world, locality); });
  books.close();

  Figure figure("littles_law_" + name, "queue,mean_number,joining_a_week,mean_wait_weeks,product");
  for (const StockBook& book : books.stocks_followed())
    expect_law(figure, std::string(book.name()), book.by_office(), books.weeks());
  for (const MeetingKind kind : {MeetingKind::plan, MeetingKind::collaboration, MeetingKind::handover})
    expect_law(figure, "asked for a " + std::string(meeting_kind_names[index(kind)]), books.requests().by_office(kind),
               books.weeks());
}

TEST(LittlesLaw, HoldsInEveryQueueOfEveryOffice) {
  expect_law_in(Trial(three_towns()), "three_towns");
}

TEST(Nightly, LittlesLawHoldsInEveryQueueOfEveryOfficeOfTheCountry) {
  expect_law_in(Trial::of_file("baseline.toml"), "norway");
}

}  // namespace
}  // namespace hurtigspor
