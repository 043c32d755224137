import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
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
import { formatMoment } from '../words/dates.js';
import { BesluitTable } from './besluit-table.js';
import { WegingStatus } from './weging-status.js';

/** One version of the second weging: what was decided beside what was advised, and the analysis that it rests on. */
export function TweedeWegingFacts({ weging }: { weging: TweedeWegingWeergave }) {
  const { uitkomst, wegers, motivering, kader, risico, vastgesteldOp, vastgesteldDoor } = weging;
  return (
    <>
      <Facts
        facts={[
          ['Stand', <WegingStatus status={weging.status} />],
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
            <Masked value={wegers}>{(known) => known.map(partnerNaam).join(', ') || 'nog niemand'}</Masked>,
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

function AdviceTable({ weging }: { weging: TweedeWegingWeergave }) {
  const { adviezen, uitkomst, prioriteit, versie } = weging;
  if (isAfgeschermd(adviezen) || isAfgeschermd(uitkomst) || isAfgeschermd(prioriteit)) return null;
  if (adviezen.length === 0) return <p class="kr-empty">De beslistabellen hebben nog niet geadviseerd.</p>;
  const besluiten: Readonly<Record<TweedeTabel, string | null>> = { 'tweede-weging': uitkomst, prioriteit };
  return (
    <BesluitTable
      caption={`Advies van de beslistabellen en besluit van de tweede weging, versie ${versie}`}
      regels={TWEEDE_TABELLEN.map((tabel) => ({
        tabel,
        advies: adviezen.find((een) => een.tabel === tabel),
        besluit: besluiten[tabel],
      }))}
    />
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
          ['Nog nodig aan tafel', kader.aanvullendePartners.map(partnerNaam).join(', ')],
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
