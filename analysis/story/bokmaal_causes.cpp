#include "story/bokmaal.hpp"

/// Bokmål for what is asked of a life, for why something came about, and for the people who are found.
namespace hurtigspor {

const Patterns& bokmaal_of_causes() {
  static const Patterns patterns{
      // Outcomes as they are asked for.
      {"work at {} months", "i arbeid etter {} måneder"},
      {"work at 1 months", "i arbeid etter 1 måned"},
      {"no work at {} months", "ikke i arbeid etter {} måneder"},
      {"no work at 1 months", "ikke i arbeid etter 1 måned"},
      {"lost job", "mistet jobb"},
      {"lost lead", "tapt jobbmulighet"},
      {"missed handover", "uteblitt overføringsmøte"},
      {"held handover", "holdt overføringsmøte"},
      {"end of programme", "slutten på programmet"},
      {"ownerless", "uten ansvarlig"},
      {"gave up", "ga opp"},
      {"social assistance", "sosialhjelp"},
      {"education", "utdanning"},
      {"left the country", "utvandret"},
      // Question and answer.
      {"Why {} under \"{}\"?", "Hvorfor {} under «{}»?"},
      {"line {}", "linje {}"},
      {"As under \"{}\", event by event.", "Som under «{}», hendelse for hendelse."},
      {"It came about like this:", "Slik gikk det til:"},
      {"{} later", "{} senere"},
      {"Meanwhile: {}", "I mellomtida: {}"},
      {"\"{}\" never comes about in this life under \"{}\".", "«{}» inntreffer aldri i dette livet under «{}»."},
      {"{} after settlement is {}, after the last day of the run ({}).",
       "{} etter bosettingen er det {}, og det er etter den siste dagen i simuleringen ({})."},
      {"On {}, {} after settlement, {} is in work under \"{}\".",
       "{}, {} etter bosettingen, er {} i arbeid under «{}»."},
      {"On {}, {} after settlement, {} is not in work under \"{}\".",
       "{}, {} etter bosettingen, er {} ikke i arbeid under «{}»."},
      {"On {} {} works, since {}.", "{} er {} i arbeid, og har vært det siden {}."},
      {"On {} {} has no work: since {} {} is {}.", "{} er {} ikke i arbeid: siden {} har {} {}."},
      {"Nothing is on record before that day.", "Før den dagen er ingenting registrert."},
      // Where one has stood since a day.
      {"in the introduction programme", "deltatt i introduksjonsprogrammet"},
      {"registered with NAV as a jobseeker", "vært registrert hos Nav som arbeidssøker"},
      {"on a NAV course", "vært på Nav-tiltak"},
      {"at school", "gått på skole"},
      {"on social assistance", "levd av sosialhjelp"},
      {"no longer in Norway", "bodd utenfor Norge"},
      {"neither at school nor on NAV's books", "verken gått på skole eller vært registrert hos Nav"},
      // What else bears on it.
      {"In the half year before: {}", "I halvåret før: {}"},
      {"In the half year before no talk, application or placement is on record.",
       "I halvåret før er det ikke registrert noen samtale, søknad eller praksis."},
      {"In the {} that the lead lived, nobody met {}.",
       "Jobbmuligheten sto åpen i {}, og i den tida var det ingen som møtte {}."},
      {"Before that nothing is on record as its cause: it came from outside.",
       "Lenger tilbake er det ikke registrert noen årsak: det kom utenfra."},
      {"Before that nothing is on record as its cause: the thread broke with a move to another NAV office.",
       "Lenger tilbake er det ikke registrert noen årsak: tråden røk ved en flytting til et annet Nav-kontor."},
      // What failed.
      {"firm", "bedrift"},
      {"firms", "bedrifter"},
      {"{} with {} not held", "{} med {} blir ikke holdt"},
      {"{} of adviser and NAV not held", "{} mellom programrådgiver og Nav blir ikke holdt"},
      {"{} without success", "{} fører ikke fram"},
      {"{} saying no", "{} sier nei"},
      // People who are found.
      {"person", "person"},
      {"who", "hvem"},
      {"settled", "bosatt"},
      {"in", "i"},
  };
  return patterns;
}

}  // namespace hurtigspor
