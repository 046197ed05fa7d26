/** What the program hands over (analysis/report/document.cpp). Every number is reckoned there. */

/** Mean, low and high; null where nobody was counted, or where one replicate gives no interval. */
export type Triple = [number | null, number | null, number | null];

export interface Estimate {
  mean: number | null;
  low: number | null;
  high: number | null;
  replicates: number;
}
export interface Paired {
  base: Estimate;
  alternative: Estimate;
  difference: Estimate;
}
export interface Over {
  low: number | null;
  median: number | null;
  high: number | null;
  same_sign: number | null;
  draws: number;
}
export interface Effect {
  over?: Over;
  base?: Estimate;
  difference?: Estimate;
  of_twins?: Estimate;
}
export interface Change {
  net: Estimate;
  gained: Estimate;
  lost: Estimate;
}
export type Changes = Record<string, Change>;
export type ByMeasure<Value> = Record<string, Value>;
export type ByReach<Value> = { all: ByMeasure<Value>; reachable: ByMeasure<Value> };

export interface GroupRow {
  division: string;
  group: string;
  months_in_work_60: Effect & { people: number };
  work_or_education_1y: Effect & { people: number };
  lives_changed_per_1000?: Changes;
}
export interface Gap {
  gap: string;
  months_in_work_60: Effect;
  work_or_education_1y: Effect;
}
export interface Cost {
  stated: boolean;
  why_not?: string;
  ratio?: number;
  low?: number;
  high?: number;
}
export interface Alternative {
  title: string;
  headline: ByReach<Paired>;
  groups: GroupRow[];
  gaps: Gap[];
  lives_changed_per_1000: Changes;
  months_in_work_60_by_channel: Record<string, Effect & { pairs: number | null }>;
  added_fast_track_users: {
    users_in: string;
    users: Effect;
    added_users_of_the_other: Effect;
    twin_began_work_no_later: Effect;
    neither_began_work: Effect;
  };
  cost_per_work_year: Record<string, Cost>;
  over?: ByReach<Over>;
}
export interface Comparison {
  measures: Record<string, { unit: string; meaning: string }>;
  levels: ByReach<Estimate>;
  floor_per_1000: Changes;
  alternatives: Alternative[];
}

export interface ScenarioText {
  title: string;
  about: string;
  title_nb: string;
  about_nb: string;
  toml: string;
}
export interface About {
  title: string;
  version: string;
  seed: number;
  replicates: number;
  start: string;
  end: string;
  policy_date: string;
  confidence: number;
  looks: number;
  draws: number;
  stated_locally: string[] | null;
  scenarios: ScenarioText[];
}
export interface Goal {
  goal: number;
  scenarios: { level: Triple; short_of: Triple }[];
}

/** One number of every scenario; the base comes first and has no difference. */
export type ByScenario = { level: Triple; difference?: Triple }[];

export interface ChainStep {
  step: string;
  people: ByScenario;
  share?: ByScenario;
}
export interface Flow {
  replicate: number;
  scenarios: { people: number; links: { from: string; to: string; people: number }[] }[];
}
export interface MeetingRow {
  kind: string;
  a_year: Record<string, ByScenario>;
  median_weeks: ByScenario;
  ninth_decile_weeks: ByScenario;
}
export interface AgencyHours {
  agency: string;
  slots: Record<string, ByScenario>;
  staff_years: ByScenario;
}
export type OrganisationRow = { organisation: string } & Record<string, ByScenario | string>;
export interface OrganisedMeetings {
  kind: string;
  organisation: string;
  held?: ByScenario;
  median_weeks: ByScenario;
}
export interface Coordination {
  by_organisation: OrganisationRow[];
  hours: AgencyHours[] | null;
  meetings?: MeetingRow[];
  meetings_by_organisation?: OrganisedMeetings[];
  slots_by_organisation?: OrganisationRow[];
}
export type People = "all" | "men" | "women";
export interface Published {
  value: number;
  low: number;
  high: number;
  evidence: string;
  fitted: boolean;
}
export interface Employment {
  residence: { years: number[] } & Record<People, ByScenario[]>;
  after_exit: {
    exit_years: number[];
    statuses: string[];
    split: Record<People, ByScenario[]>;
    by_exit_year: Record<People, ByScenario[]>;
  };
  published: {
    after: (Published & { exit_year: number; people: People })[];
    residence: (Published & { from: number; to: number })[];
  };
}
export type LocalMeasure = "work_or_education_1y" | "handover_held_of_due";
/** The base's level, and the differences of the alternatives. */
export type LocalShare = { people: number; scenarios: { level?: Triple; difference?: Triple }[] };
export interface Place {
  number: string;
  work_or_education_1y: LocalShare | null;
  handover_held_of_due: LocalShare | null;
}
export interface LifeStory {
  programme_started: string | null;
  programme_ended: string | null;
  first_job: string | null;
  handover_due: boolean;
  handover_asked: boolean;
  handover_held: boolean;
  in_work_24: boolean;
  in_work_48: boolean;
  fast_track: boolean;
  leads: number;
  leads_lost: number;
  ownerless_days: number;
  jobs: number;
  days_in_work_60: number;
  days: Record<string, number>;
}
export interface Twin {
  rule: "largest_gain" | "largest_loss" | "middle";
  person: string;
  gain_days: number;
  settled: string;
  age: number;
  sex: string;
  education: string;
  inflow: string;
  with_children: boolean;
  parting: (Turns & { date: string }) | null;
  base: LifeStory;
  here: LifeStory;
}
/** What happens where two lives part; nothing where it happens in the other life only. */
export interface Turns {
  in_base: string | null;
  here: string | null;
}
export interface Parted {
  people: number;
  mean_gain_days: number;
}
export interface Partings {
  rows: (Turns & Parted)[];
  others: Parted | null;
}
export type DatedEvent = "programme_started" | "programme_ended" | "first_job";
export interface Twins {
  replicate: number;
  alternatives: ({ compared: number; changed: number; people: Twin[]; partings: Partings } | null)[];
}
export interface ParameterChange {
  parameter: string;
  base: string;
  here: string;
  unit: string;
  from: string;
  to: string;
  places: string[];
  meaning: string;
  status: string;
  source: string;
}
export interface ParameterRow {
  parameter: string;
  value: number | null;
  unit: string;
  status: string;
  low: number | null;
  high: number | null;
  meaning: string;
  source: string;
}
export interface Assumptions {
  statuses: Record<string, number>;
  parameters: number;
  changes: ParameterChange[][] | null;
  near: ParameterRow[];
}
export interface ReportDocument {
  about: About;
  comparison: Comparison;
  goal: Goal | null;
  chain: ChainStep[] | null;
  flow: Flow | null;
  coordination: Coordination;
  employment: Employment | null;
  places: Place[] | null;
  twins: Twins | null;
  assumptions: Assumptions;
}
