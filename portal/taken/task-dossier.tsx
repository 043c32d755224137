import type { ComponentChildren } from 'preact';
import type { TaakNaam } from '../../domain/taak/taak.js';
import { MatchFacts } from '../casussen/match-facts.js';
import { MeldingFacts } from '../casussen/melding-facts.js';
import { PersoonFacts } from '../casussen/persoon-facts.js';
import { WegingFacts } from '../casussen/weging-facts.js';
import type { CasusDossier } from './read-task-page.js';

type Part = 'plan' | 'bekenden' | 'meldingen' | 'personen' | 'wegingen' | 'overleg' | 'tweedeWegingen';

/** The dossier beside the task, in parts; open is the one that this task needs most. */
export function TaskDossier({ dossier, taak }: { dossier: CasusDossier; taak: TaakNaam }) {
  const { matches, meldingen, personen, wegingen } = dossier;
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
      <DossierPart titel="Meldingen" aantal={meldingen.length} open={open === 'meldingen'}>
        {meldingen.map((melding) => (
          <MeldingFacts key={melding.meldingId} melding={melding} />
        ))}
      </DossierPart>
      <DossierPart titel="Personen" aantal={personen.length} open={open === 'personen'}>
        {personen.map((persoon) => (
          <PersoonFacts key={persoon.dossierId} persoon={persoon} />
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
    </aside>
  );
}

/** A task without a casus has no dossier. */
const neededPart: Readonly<Record<TaakNaam, Part | null>> = {
  'gevolg-bepalen': 'wegingen',
  'quorum-herstellen': 'wegingen',
  'nazorg-regelen': 'personen',
  nazorgcontact: 'personen',
  'extra-hulp-regelen': 'personen',
  themasignaal: 'personen',
  'handmatig-beoordelen': 'meldingen',
  'acuut-opvolgen': 'meldingen',
  'match-beoordelen': 'bekenden',
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
  'plan-vaststellen': 'plan',
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
};

function DossierPart(props: { titel: string; aantal: number; open: boolean; children: ComponentChildren }) {
  return (
    <details class="kr-part" open={props.open}>
      <summary>
        {props.titel} <span class="kr-count">({props.aantal})</span>
      </summary>
      <div class="kr-part__body">
        {props.aantal === 0 ? (
          <p class="kr-soft">Er is hier niets, of niets dat u mag zien.</p>
        ) : (
          props.children
        )}
      </div>
    </details>
  );
}
