#include "compare/deadweight.hpp"

namespace hurtigspor {
namespace {

bool is_user(const Life& life) {
  return ((life.links >> static_cast<unsigned>(Link::started)) & 1U) != 0;
}

}  // namespace

void Deadweight::add(const Life& user, const Life& twin) {
  users += 1.0;
  as_soon += twin.first_job != never && twin.first_job <= user.first_job;
  neither += twin.first_job == never && user.first_job == never;
}

void add_twins(DeadweightBySide& sides, const Life& in_base, const Life& in_alternative) {
  if (is_user(in_base) == is_user(in_alternative)) return;
  if (is_user(in_alternative))
    sides[static_cast<std::size_t>(UsersIn::alternative)].add(in_alternative, in_base);
  else
    sides[static_cast<std::size_t>(UsersIn::base)].add(in_base, in_alternative);
}

}  // namespace hurtigspor
