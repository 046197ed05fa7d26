#include "story/bokmaal.hpp"

/// Bokmål for the week of a desk.
namespace hurtigspor {

const Patterns& bokmaal_of_desks() {
  static const Patterns patterns{
      // Whose week it is.
      {"The week {} to {} of the NAV office that serves {}, under \"{}\" (simulated)",
       "Uka {} til {} hos Nav-kontoret som betjener {}, under «{}» (simulert)"},
      {"The week {} to {} of the programme advisers in {}, under \"{}\" (simulated)",
       "Uka {} til {} hos programrådgiverne i {}, under «{}» (simulert)"},
      {"The week {} to {} of the teachers of the programme in {}, under \"{}\" (simulated)",
       "Uka {} til {} hos lærerne i introduksjonsprogrammet i {}, under «{}» (simulert)"},
      {"The week {} to {} of the employers in {}, under \"{}\" (simulated)",
       "Uka {} til {} hos arbeidsgiverne i {}, under «{}» (simulert)"},
      {"Nothing with a refugee this week.", "Ingenting med flyktninger denne uka."},
      {"with", "med"},
      {"for", "gjelder"},
      {"result", "resultat"},
      // What an hour or a firm had to do with a person.
      {"no hour", "ingen time"},
      {"placement", "praksis"},
      {"lead", "jobbmulighet"},
      {"subsidy", "lønnstilskudd"},
      // Where the hours went.
      {"hours for refugees this week, illness taken off", "timer til flyktninger denne uka, sykefravær trukket fra"},
      {"unused", "ubrukt"},
      {"hours lost to illness", "timer tapt ved sykefravær"},
      {"hours for the office's other clients", "timer til andre brukere av kontoret"},
      // What the firms did.
      {"openings within a refugee's reach at the end of the week",
       "ledige stillinger innen rekkevidde for flyktninger ved slutten av uka"},
      {"of them new this week", "av dem nye denne uka"},
      {"refugees turned down", "flyktninger som fikk avslag"},
      {"refugees taken on after an application", "flyktninger som ble ansatt etter søknad"},
      {"jobs begun", "jobber som begynte"},
      {"jobs ended", "jobber som tok slutt"},
      {"times a firm was asked for a placement or job and declined",
       "ganger en bedrift ble spurt om praksis eller jobb og sa nei"},
      {"placements begun", "praksisplasser som begynte"},
      {"calls from adviser or NAV", "telefonsamtaler fra programrådgiver eller Nav"},
      {"calls for which nobody had time", "telefonsamtaler som ingen hadde tid til"},
  };
  return patterns;
}

}  // namespace hurtigspor
