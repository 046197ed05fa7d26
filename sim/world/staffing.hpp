#pragma once

#include "world/world.hpp"

/// Who works where: organisation of the programme, staff that follow need with a lag, and the slots that they have
/// (model 6.2). All of it once a week and a locality.
namespace hurtigspor {

/// Sets organisation and staff as they are on the first day.
void found_staff(World& world, Locality& locality);

/// Begins a week: staff, capacities, rights, and every diary of the locality. What the week before left unused lapses.
void begin_week(World& world, Locality& locality, Week week);

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
