import { gemeenteNaam } from '../../domain/keten/gemeente.js';
import { REGIOS } from '../../domain/keten/regio.js';
import {
  ACTIVITEITSOORTEN,
  BIJEENKOMSTEN_PER_JAAR,
  DOELGROEPEN,
  MAATREGELSOORTEN,
} from '../../domain/preventie/preventiejaar.js';
import { leesbareDag } from '../../domain/tijd/amsterdam.js';
import type { PreventieWeergave } from '../../store/preventie/read-preventie.js';
import { Facts } from '../views/facts.js';
import { Tag, type TagKind } from '../views/tag.js';
import { TableHead } from '../views/table-head.js';

const standen = {
  PLAN: ['info', 'Plan in de maak'],
  LOOPT: ['ok', 'Loopt'],
  AFGEROND: ['plain', 'Afgerond'],
} as const satisfies Record<PreventieWeergave['stand'], readonly [TagKind, string]>;

const effecten = {
  STIJGING: 'meer meldingen',
  DALING: 'minder meldingen',
  GELIJK: 'evenveel meldingen',
  NIET_TE_ZEGGEN: 'niet te zeggen',
} as const;

/** One region in one year: what was planned, what was done, and whom it reached. */
export function PreventiejaarSection({ jaar }: { jaar: PreventieWeergave }) {
  const id = `${jaar.regio}-${jaar.jaar}`;
  const [kind, woord] = standen[jaar.stand];
  return (
    <section class="kr-stack" aria-labelledby={id}>
      <h2 class="utrecht-heading-2" id={id}>
        {REGIOS[jaar.regio].naam} {jaar.jaar} <Tag kind={kind}>{woord}</Tag>
      </h2>
      {jaar.stand !== 'PLAN' && <Facts facts={samenvatting(jaar)} />}
      {jaar.activiteiten.length > 0 && <Activiteiten jaar={jaar} />}
      {jaar.maatregelen.map((halfjaar) => (
        <Maatregelen key={halfjaar.halfjaar} {...halfjaar} />
      ))}
    </section>
  );
}

function samenvatting({ activiteiten }: PreventieWeergave): [string, string][] {
  const gedaan = activiteiten.filter(({ status }) => status === 'UITGEVOERD');
  const bijeenkomsten = (welke: typeof activiteiten) =>
    welke.filter(({ soort, doelgroep }) => soort === 'BIJEENKOMST' && doelgroep === 'PROFESSIONALS').length;
  const bereik = (doelgroep: keyof typeof DOELGROEPEN) =>
    gedaan.filter((een) => een.doelgroep === doelgroep).reduce((som, een) => som + (een.bereik ?? 0), 0);
  return [
    [
      'Bijeenkomsten voor professionals',
      `${bijeenkomsten(gedaan)} gehouden, ${bijeenkomsten(activiteiten)} gepland (ten minste ${BIJEENKOMSTEN_PER_JAAR} per jaar)`,
    ],
    ...(Object.keys(DOELGROEPEN) as (keyof typeof DOELGROEPEN)[]).map((doelgroep): [string, string] => [
      `Bereik ${DOELGROEPEN[doelgroep].toLowerCase()}`,
      String(bereik(doelgroep)),
    ]),
  ];
}

const statussen = {
  GEPLAND: ['info', 'Gepland'],
  UITGEVOERD: ['ok', 'Uitgevoerd'],
  VERVALLEN: ['plain', 'Vervallen'],
} as const;

function Activiteiten({ jaar: { regio, jaar, activiteiten } }: { jaar: PreventieWeergave }) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">
        Activiteiten van {REGIOS[regio].naam} in {jaar} ({activiteiten.length}), op datum.
      </caption>
      <TableHead koppen={['Activiteit', 'Voor wie', 'Gemeente', 'Dag', 'Stand', 'Bereik', 'Daarna']} />
      <tbody>
        {activiteiten.map((een) => {
          const [kind, woord] = statussen[een.status];
          return (
            <tr key={een.activiteitId}>
              <td data-kop="Activiteit">{ACTIVITEITSOORTEN[een.soort]}</td>
              <td data-kop="Voor wie">{DOELGROEPEN[een.doelgroep]}</td>
              <td data-kop="Gemeente">{gemeenteNaam(een.gemeente)}</td>
              <td data-kop="Dag">{leesbareDag(een.op)}</td>
              <td data-kop="Stand">
                <Tag kind={kind}>{woord}</Tag>
              </td>
              <td data-kop="Bereik">{een.bereik ?? 'nog niet bekend'}</td>
              <td data-kop="Daarna">{een.effect === null ? 'nog niet gemeten' : effecten[een.effect]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Measures that disturb who exploits people (A1.3); small numbers are not shown. */
function Maatregelen({ halfjaar, totaal, rijen }: PreventieWeergave['maatregelen'][number]) {
  const getoond = rijen.filter(({ aantal }) => aantal !== null);
  return (
    <Facts
      facts={[
        [`Maatregelen ${halfjaar.replace('-H', ', halfjaar ')}`, totaal ?? 'niet getoond: te weinig'],
        ...getoond.map(({ maatregel, aantal }) => [MAATREGELSOORTEN[maatregel], aantal] as const),
      ]}
    />
  );
}
