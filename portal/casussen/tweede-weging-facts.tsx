import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { overlegpartnerNaam } from '../../domain/keten/ketenpartner.js';
import {
  RISICODOMEINEN,
  RISICONIVEAUS,
  type RisicoInventarisatie,
} from '../../domain/weging/risico-inventarisatie.js';
import { TWEEDE_TABELLEN, type TweedeTabel, UITKOMSTEN } from '../../domain/weging/tweede-weging.js';
import {
  REDENEN_GEEN_ZORG,
  SLACHTOFFERFACTOREN,
  type Wegingskader,
} from '../../domain/weging/wegingskader.js';
import type { TweedeWegingWeergave } from '../../store/tweede-weging/read-tweede-wegingen.js';
import { type Fact, Facts } from '../views/facts.js';
import { Masked } from '../views/masked.js';
import { Tag } from '../views/tag.js';
import { formatMoment } from '../words/dates.js';
import { outcomeName, ruleName, tableNames } from '../words/outcomes.js';

/** One version of the second weging: what was decided beside what was advised, and the analysis that it rests on. */
export function TweedeWegingFacts({ weging }: { weging: TweedeWegingWeergave }) {
  const { uitkomst, wegers, motivering, kader, risico, vastgesteldOp, vastgesteldDoor } = weging;
  return (
    <>
      <Facts
        facts={[
          ['Stand', <Stand weging={weging} />],
          [
            'Uitkomst',
            <Masked value={uitkomst}>{(known) => (known === null ? 'nog niet' : UITKOMSTEN[known])}</Masked>,
          ],
          [
            'Vastgesteld',
            vastgesteldOp === null
              ? ''
              : `${formatMoment(new Date(vastgesteldOp))}, door ${vastgesteldDoor ?? 'onbekend'}`,
          ],
          [
            'Meegewogen door',
            <Masked value={wegers}>
              {(known) => known.map(overlegpartnerNaam).join(', ') || 'nog niemand'}
            </Masked>,
          ],
          [
            'Motivering',
            <Masked value={motivering}>{(known) => <span class="kr-typed">{known ?? 'geen'}</span>}</Masked>,
          ],
        ]}
      />
      <AdviceTable weging={weging} />
      <Masked value={kader}>{(known) => known !== null && <Kader kader={known} />}</Masked>
      <Masked value={risico}>{(known) => known !== null && <Risico risico={known} />}</Masked>
    </>
  );
}

function Stand({ weging: { status } }: { weging: TweedeWegingWeergave }) {
  switch (status) {
    case 'VASTGESTELD':
      return <Tag kind="ok">Vastgesteld</Tag>;
    case 'VERVALLEN':
      return <Tag kind="plain">Vervallen</Tag>;
    case 'CONCEPT':
      return <Tag kind="warning">In bewerking</Tag>;
  }
}

function AdviceTable({ weging }: { weging: TweedeWegingWeergave }) {
  const { adviezen, uitkomst, prioriteit, versie } = weging;
  if (isAfgeschermd(adviezen) || isAfgeschermd(uitkomst) || isAfgeschermd(prioriteit)) return null;
  if (adviezen.length === 0) return <p class="kr-empty">De beslistabellen hebben nog niet geadviseerd.</p>;
  const besluiten: Readonly<Record<TweedeTabel, string | null>> = { 'tweede-weging': uitkomst, prioriteit };
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">
        Advies van de beslistabellen en besluit van de tweede weging, versie {versie}
      </caption>
      <thead>
        <tr>
          {['Onderwerp', 'Advies', 'Regel', 'Besluit'].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {TWEEDE_TABELLEN.map((tabel) => {
          const advies = adviezen.find((een) => een.tabel === tabel);
          const besluit = besluiten[tabel];
          return (
            <tr key={tabel}>
              <td data-kop="Onderwerp">{tableNames[tabel]}</td>
              <td data-kop="Advies">{advies === undefined ? 'geen advies' : outcomeName(advies.uitkomst)}</td>
              <td data-kop="Regel">
                {advies !== undefined && (
                  <>
                    {ruleName(advies.regel)}, tabel versie {advies.tabelVersie}
                    {advies.reden !== undefined && <span class="kr-soft">: {advies.reden}</span>}
                  </>
                )}
              </td>
              <td data-kop="Besluit">
                {besluit === null ? 'nog niet' : outcomeName(besluit)}{' '}
                {besluit !== null && advies !== undefined && besluit !== advies.uitkomst && (
                  <Tag kind="warning">wijkt af</Tag>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Kader({ kader }: { kader: Wegingskader }) {
  const tekst = (een: string | undefined) => een !== undefined && <span class="kr-typed">{een}</span>;
  const { redenGeenZorg } = kader;
  return (
    <details class="kr-details">
      <summary>Wegingskader</summary>
      <Facts
        facts={[
          ['Wie een rol spelen', tekst(kader.kenmerkenActoren)],
          ['Wat kwetsbaar maakt', tekst(kader.kenmerkenKwetsbaren)],
          ['Gezin of netwerk', tekst(kader.kenmerkenSysteem)],
          ['Omgeving', tekst(kader.kenmerkenOmgeving)],
          ['Sociaal en economisch', tekst(kader.sociaalEconomisch)],
          ['Oorzaken', tekst(kader.oorzakenVorm)],
          ['Gevolgen', tekst(kader.gevolgenVorm)],
          [
            'Factoren van slachtofferschap',
            kader.factorenSlachtofferschap.map((een) => SLACHTOFFERFACTOREN[een]).join(', ') || 'geen',
          ],
          ['Eerder over onderneming of locatie', tekst(kader.historieOnderneming) || ''],
          ['Nog nodig aan tafel', kader.aanvullendePartners.map(overlegpartnerNaam).join(', ')],
          ['Waarom geen zorg', redenGeenZorg == null ? '' : REDENEN_GEEN_ZORG[redenGeenZorg]],
          ['Toelichting', tekst(kader.toelichtingGeenZorg) || ''],
        ]}
      />
    </details>
  );
}

function Risico({ risico }: { risico: RisicoInventarisatie }) {
  const levels = (part: 'zorg' | 'veiligheid'): Fact[] =>
    (Object.entries(RISICODOMEINEN[part]) as [keyof RisicoInventarisatie, string][]).map(([veld, naam]) => [
      naam,
      RISICONIVEAUS[risico[veld] as keyof typeof RISICONIVEAUS].toLowerCase(),
    ]);
  return (
    <details class="kr-details">
      <summary>Risico-inventarisatie</summary>
      <Facts
        facts={[
          ['Instrument', <span class="kr-typed">{risico.instrument}</span>],
          ...levels('zorg'),
          ['Zorgdeel', <span class="kr-typed">{risico.zorgdeel}</span>],
          ...levels('veiligheid'),
          ['Veiligheidsdeel', <span class="kr-typed">{risico.veiligheidsdeel}</span>],
          ['Maatregelen', <span class="kr-typed">{risico.maatregelen}</span>],
        ]}
      />
    </details>
  );
}
