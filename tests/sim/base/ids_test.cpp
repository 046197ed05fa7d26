#include "base/ids.hpp"

#include <gtest/gtest.h>

#include <type_traits>

namespace hurtigspor {
namespace {

TEST(Id, OfOneOwnerCannotBeTakenForAnother) {
  EXPECT_FALSE((std::is_convertible_v<PlaceId, MunicipalityId>));
  EXPECT_FALSE((std::is_convertible_v<PersonId, EmployerId>));
  EXPECT_EQ(sizeof(PersonId), 4U);
  EXPECT_EQ(sizeof(OfficeId), 2U);
}

TEST(Id, IsNobodysUntilItIsGivenARow) {
  EXPECT_TRUE(PersonId{}.is_none());
  EXPECT_TRUE(OfficeId::none().is_none());
  EXPECT_FALSE(OfficeId{0}.is_none());
  EXPECT_EQ(OfficeId{7}.index(), 7U);
}

TEST(Id, IsOrderedByRow) {
  EXPECT_LT(PlaceId{3}, PlaceId{4});
  EXPECT_EQ(PlaceId{3}, PlaceId{3});
}

}  // namespace
}  // namespace hurtigspor
