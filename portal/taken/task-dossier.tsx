import type { ComponentChildren } from 'preact';
import type { TaakNaam } from '../../domain/taak/taak.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
import type { VerrijkingWeergave } from '../../store/verrijken/read-verrijking.js';
import { BevindingFacts } from '../casussen/bevinding-facts.js';
import { BijdrageFacts } from '../casussen/bijdrage-facts.js';
import { HoorverslagFacts } from '../casussen/hoorverslag-facts.js';
import { TafelFacts } from '../casussen/tafel-facts.js';
import { TweedeWegingFacts } from '../casussen/tweede-weging-facts.js';
import { MatchFacts } from '../casussen/match-facts.js';
import { MeldingFacts } from '../casussen/melding-facts.js';
import { PersoonFacts } from '../casussen/persoon-facts.js';
import { WegingFacts } from '../casussen/weging-facts.js';
import { VoorvalFacts, voorvalTitel } from '../voorvallen/voorval-facts.js';
import type { CasusDossier } from './read-task-page.js';

type Part = 'voorvallen' | 'bekenden' | 'meldingen' | 'personen' | 'wegingen' | 'overleg' | 'tweedeWegingen';

/** The dossier beside the task, in parts; open is the one that this task needs most. */
export function TaskDossier({ dossier, taak, now }: { dossier: CasusDossier; taak: TaakNaam; now: Date }) {
  const { matches, meldingen, personen, voorvallen, wegingen, verrijking, tweedeWegingen, bevinding } =
    dossier;
  const open = neededPart[taak];
  return (
    <aside class="kr-side" aria-labelledby="dossier">
      <h2 class="utrecht-heading-2" id="dossier">
        Dossier
      </h2>
      {matches.length > 0 && (
        <DossierPart titel="Mogelijke bekenden" aantal={matches.length} open={open === 'bekenden'}>
          {matches.map((match) => (
            <MatchFacts key={match.voorstelId} match={match} />
          ))}
        </DossierPart>
      )}
      {voorvallen.length > 0 && (
        <DossierPart titel="Gemeld over deze casus" aantal={voorvallen.length} open={open === 'voorvallen'}>
          {voorvallen.map((voorval) => (
            <section key={voorval.voorvalId}>
              <h3 class="utrecht-heading-3">{voorvalTitel(voorval)}</h3>
              <VoorvalFacts voorval={voorval} />
            </section>
          ))}
        </DossierPart>
      )}
      <DossierPart titel="Meldingen" aantal={meldingen.length} open={open === 'meldingen'}>
        {bevinding !== null && (
          <section>
            <h3 class="utrecht-heading-3">Wat het meldpunt uitzocht</h3>
            <BevindingFacts bevinding={bevinding} />
          </section>
        )}
        {meldingen.map((melding) => (
          <MeldingFacts key={melding.meldingId} melding={melding} />
        ))}
      </DossierPart>
      <DossierPart titel="Personen" aantal={personen.length} open={open === 'personen'}>
        {personen.map((persoon) => (
          <PersoonFacts key={persoon.dossierId} persoon={persoon} now={now} />
        ))}
      </DossierPart>
      <DossierPart titel="Wegingen" aantal={wegingen.length} open={open === 'wegingen'}>
        {[...wegingen]
          .sort((one, other) => other.versie - one.versie)
          .map((weging) => (
            <section key={weging.versie}>
              <h3 class="utrecht-heading-3">Versie {weging.versie}</h3>
              <WegingFacts weging={weging} />
            </section>
          ))}
      </DossierPart>
      <OverlegPart verrijking={verrijking} open={open === 'overleg'} />
      {tweedeWegingen.length > 0 && (
        <DossierPart titel="Tweede wegingen" aantal={tweedeWegingen.length} open={open === 'tweedeWegingen'}>
          {tweedeWegingen.map((weging) => (
            <section key={weging.versie}>
              <h3 class="utrecht-heading-3">Versie {weging.versie}</h3>
              <TweedeWegingFacts weging={weging} />
            </section>
          ))}
        </DossierPart>
      )}
    </aside>
  );
}

/** Nothing before a meeting is planned. */
function OverlegPart({ verrijking, open }: { verrijking: VerrijkingWeergave; open: boolean }) {
  const { overleg, verzoeken, hoorverslagen } = verrijking;
  if (overleg === null && verzoeken.length === 0) return null;
  return (
    <DossierPart titel="Overleg en bijdragen" aantal={verzoeken.length} open={open} isGevuld>
      {overleg !== null && <TafelFacts overleg={overleg} />}
      {verzoeken.map((verzoek) => (
        <section key={verzoek.verzoekId}>
          <h3 class="utrecht-heading-3">{partnerNaam(verzoek.partner)}</h3>
          <BijdrageFacts verzoek={verzoek} />
        </section>
      ))}
      {hoorverslagen.map((hoorverslag) => (
        <section key={hoorverslag.hoorverslagId}>
          <h3 class="utrecht-heading-3">Gesprek met de melder</h3>
          <HoorverslagFacts hoorverslag={hoorverslag} />
        </section>
      ))}
    </DossierPart>
  );
}

/** A task without a casus has no dossier. */
const neededPart: Readonly<Record<TaakNaam, Part | null>> = {
  'gevolg-bepalen': 'wegingen',
  'openstaand-afhandelen': 'wegingen',
  'herweging-voorbereiden': 'wegingen',
  'terugval-beoordelen': 'personen',
  'quorum-herstellen': 'wegingen',
  'nazorg-regelen': 'personen',
  nazorgcontact: 'personen',
  'extra-hulp-regelen': 'personen',
  themasignaal: 'personen',
  inhaaltaak: 'meldingen',
  'ingreep-toetsen': 'voorvallen',
  'ingreep-meetoetsen': 'voorvallen',
  'intrekking-beoordelen': 'voorvallen',
  'andere-regio-afstemmen': 'voorvallen',
  'handmatig-beoordelen': 'meldingen',
  'acuut-opvolgen': 'meldingen',
  'match-beoordelen': 'bekenden',
  'dossier-vormen': 'meldingen',
  'lvb-afnemen': 'personen',
  'weging-voorbereiden': 'meldingen',
  'weging-vaststellen': 'meldingen',
  'actualiteit-vaststellen': 'meldingen',
  'tweede-beoordelaar': 'wegingen',
  'casus-inbrengen': 'wegingen',
  'uitnodigingen-vaststellen': 'wegingen',
  'partner-geen-reactie': 'wegingen',
  'agenda-vaststellen': 'wegingen',
  'tweede-datum': 'wegingen',
  'overleg-afronden': 'wegingen',
  'vragen-opstellen': 'wegingen',
  'bijdrage-leveren': 'personen',
  'melder-horen': 'meldingen',
  'overleg-openen': 'overleg',
  'wegingskader-invullen': 'overleg',
  'tweede-weging-vaststellen': 'tweedeWegingen',
  'afschalen-voorstellen': 'wegingen',
  'afschalen-tweede-lezer': 'wegingen',
  'overdracht-voorbereiden': 'wegingen',
  'overdracht-bevestigen': 'meldingen',
  'overdracht-terug': 'wegingen',
  'overdracht-tweede-lezer': 'wegingen',
  'plan-opstellen': 'wegingen',
  'plan-vaststellen': 'wegingen',
  'voortgang-bespreken': null,
  afronden: null,
  'actie-bevestigen': 'personen',
  'actie-herverdelen': 'personen',
  'actie-uitvoeren': 'personen',
  'uitstel-besluiten': 'personen',
  'vervallen-bevestigen': 'personen',
  'doorlaatverbod-besluiten': 'wegingen',
  'bewijs-zoeken': 'wegingen',
  'ingrijpen-afstemmen': 'wegingen',
  'preweeg-vastleggen': 'wegingen',
  'zorg-afstemmen': 'personen',
  'casus-herstellen': null,
  'dekking-regelen': null,
  'verlenging-besluiten': null,
  opvolging: null,
  'procesbegeleider-voordragen': null,
  instemmen: null,
  'overeenstemming-zoeken': null,
  'beschrijving-bewerken': null,
  'beschrijving-controleren': null,
  'vorm-afwegen': null,
  evalueren: null,
  'leerpunten-vaststellen': null,
  'jaarplan-opstellen': null,
  'jaarplan-vaststellen': null,
  'activiteit-registreren': null,
  'cijfers-duiden': null,
  'maatregelen-bijwerken': null,
  jaarverslag: null,
  'prioriteit-afwegen': null,
  'begeleider-aanstellen': null,
  'niveau-evalueren': null,
  'niveau-leerpunten-vaststellen': null,
};

interface DossierPartProps {
  titel: string;
  aantal: number;
  open: boolean;
  /** Whether there is something to see beside what is counted. */
  isGevuld?: boolean;
  children: ComponentChildren;
}

function DossierPart(props: DossierPartProps) {
  return (
    <details class="kr-part" open={props.open}>
      <summary>
        {props.titel} <span class="kr-count">({props.aantal})</span>
      </summary>
      <div class="kr-part__body">
        {props.aantal === 0 && props.isGevuld !== true ? (
          <p class="kr-soft">Er is hier niets, of niets dat u mag zien.</p>
        ) : (
          props.children
        )}
      </div>
    </details>
  );
}
