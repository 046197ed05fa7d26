import type { Style } from "./numbers";

/** How each headline measure is shown, in the order of the page. Whether more is better is no judgement of the page. */
export const measures: { name: string; style: Style }[] = [
  { name: "months_in_work_60", style: { decimals: 2 } },
  { name: "months_in_work_60_net", style: { decimals: 2 } },
  { name: "work_or_education_1y", style: { decimals: 1, share: true } },
  { name: "full_time_1y", style: { decimals: 1, share: true } },
  { name: "same_job_12m", style: { decimals: 1, share: true } },
  { name: "own_field_job", style: { decimals: 1, share: true } },
  { name: "months_social_assistance_60", style: { decimals: 2 } },
  { name: "ownerless_days", style: { decimals: 1 } },
  { name: "live_leads_lost", style: { decimals: 2 } },
  { name: "handover_held_of_due", style: { decimals: 1, share: true } },
  { name: "handover_held_of_asked", style: { decimals: 1, share: true } },
  { name: "fast_track_users", style: { decimals: 1 } },
  { name: "net_cost_municipality", style: { decimals: 0 } },
  { name: "net_cost_state", style: { decimals: 0 } },
];
