#pragma once

#include "world/scene.hpp"

/// Who works where: organisation of the programme, staff that follow need with a lag, and the slots that they have
/// (model 6.2). All of it once a week and a locality.
namespace hurtigspor {

/// Sets organisation and staff as they are on the first day.
void found_staff(World& world, Locality& locality);

/// Begins a week: staff, capacities, rights, and every diary of the locality. What the week before left unused lapses.
void begin_week(World& world, Locality& locality, Week week);

/// Where on the way from 0 to 1 the services organised in one way lie.
struct Stretch {
  double low;
  double high;
  bool exists() const { return low < high; }
};
Stretch organisation_stretch(Organisation kind, const OrganisationParameters& rule);

/// The fixed uniform that stands for a municipality's organisation. One that is stated locally lies within the stretch
/// of its kind under the rules of the first day, as far up as luck would have it on the whole way: so it holds on that
/// day, and a scenario that moves the shares takes the stated along in the same order as the drawn.
double organisation_uniform(const World& world, PlaceId place);

/// Participants that a municipality aims to have for each adviser. One that is stated locally holds on the first day; a
/// scenario that changes the norm changes it in proportion.
double target_caseload(const Scene& scene);

/// A municipality's organisation: one fixed uniform against the shares in force (in NAV from below, co-located from
/// above).
Organisation organisation_of(double uniform, const OrganisationParameters& rule);

/// Weekly slots that a NAV office gives to refugees, out of those of all its clients.
struct RefugeeShare {
  double clients;   ///< refugee clients, participants weighted in
  double others;    ///< other clients
  double priority;  ///< of a refugee client relative to another, after crowding
  double share() const { return clients > 0.0 ? clients * priority / (clients * priority + others) : 0.0; }
};
/// Pressure is judged by the caseload that was usual at founding [clients a caseworker].
RefugeeShare refugee_share(const Parameters& rules, double refugee_clients, double participants, double all_clients,
                           double caseworkers, double usual_caseload);

}  // namespace hurtigspor
