import { LVB_INSTRUMENTEN, LVB_PROFIELEN } from '../../domain/dossiervorming/lvb-profiel.js';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { dagenOver, isLopend } from '../../domain/persoon/bedenktijd.js';
import { COMENSHAVORMEN } from '../../domain/persoon/comensha.js';
import { leesbareDag } from '../../domain/tijd/amsterdam.js';
import { GESLACHTEN } from '../../domain/persoon/persoon.js';
import { DUBLIN, NATIONALITEITEN, type Nationaliteit } from '../../domain/persoon/verblijf.js';
import type { PersoonWeergave } from '../../store/weergave.js';
import { type Fact, Facts } from '../views/facts.js';
import { Masked, MaskedWord } from '../views/masked.js';
import { formatDate } from '../words/dates.js';
import { outcomeName } from '../words/outcomes.js';

/** One person of the casus; what may not be seen but may be known to exist says so. */
export function PersoonFacts({
  persoon: { personalia, adres, kenmerken },
  now,
}: {
  persoon: PersoonWeergave;
  now: Date;
}) {
  return (
    <>
      <Facts
        facts={[
          ...(isAfgeschermd(personalia)
            ? [['Personalia', <MaskedWord />] as const]
            : personaliaFacts(personalia)),
          [
            'Adres',
            <Masked value={adres}>
              {(known) => [known.adres, known.woonplaats].filter(Boolean).join(', ') || 'niet bekend'}
            </Masked>,
          ],
          ['Veilig contact', <Masked value={adres}>{contactFact}</Masked>],
          [
            'Bijzondere kenmerken',
            <Masked value={kenmerken}>
              {(known) =>
                `Licht verstandelijke beperking: ${outcomeName(known.lvb)}. Psychische problemen: ${outcomeName(known.psychisch)}. Verslaving: ${outcomeName(known.verslaving)}. Zwanger: ${outcomeName(known.zwanger)}.${lvbFact(known)}`
              }
            </Masked>,
          ],
          [
            'Nationaliteit en verblijf',
            <Masked value={kenmerken}>{({ verblijf }) => verblijfFact(verblijf)}</Masked>,
          ],
          [
            'Bedenktijd',
            <Masked value={kenmerken}>{({ bedenktijd }) => bedenktijdFact(bedenktijd, now)}</Masked>,
          ],
          ['CoMensha', <Masked value={kenmerken}>{({ comensha }) => comenshaFact(comensha)}</Masked>],
        ]}
      />
    </>
  );
}

type Personalia = Exclude<PersoonWeergave['personalia'], { afgeschermd: true }>;
type Kenmerken = Exclude<PersoonWeergave['kenmerken'], { afgeschermd: true }>;
type Adres = Exclude<PersoonWeergave['adres'], { afgeschermd: true }>;

function personaliaFacts(personalia: Personalia): Fact[] {
  const { naam, aliassen, geboortedatum, geslacht, geheimAdres, taal } = personalia;
  return [
    ['Naam', naam ?? 'niet bekend'],
    ['Ook bekend als', aliassen],
    ['Geboortedatum', geboortedatum === undefined ? '' : formatDate(new Date(geboortedatum))],
    ['Leeftijd', leeftijdFact(personalia)],
    ['Geslacht', GESLACHTEN[geslacht]],
    ['Adres geheim', geheimAdres === 'ja' ? 'ja, noem het nergens' : ''],
    ['Taal', taal],
  ];
}

/** Who knows the date of birth need not be told that the age is not known. */
function leeftijdFact({ geboortedatum, leeftijd }: Personalia): string {
  if (leeftijd !== 'onbekend') return `${leeftijd} jaar`;
  return geboortedatum === undefined ? 'niet bekend' : '';
}

/** What an LVB list gave, when one was filled in. */
function lvbFact({ lvbProfiel }: Kenmerken): string {
  if (lvbProfiel === undefined) return '';
  const { profiel, instrument, afgenomenOp } = lvbProfiel;
  const wanneer = formatDate(new Date(afgenomenOp));
  return ` Risicoprofiel LVB: ${LVB_PROFIELEN[profiel].toLowerCase()} (${LVB_INSTRUMENTEN[instrument]}, ${wanneer}).`;
}

/** What D10 looks at; what nobody asked is not known. */
function verblijfFact(verblijf: Kenmerken['verblijf']): string {
  if (verblijf === undefined) return 'nog niet gevraagd';
  const { nationaliteit, rechtmatigVerblijf, dublin, aangifteOfMedewerking } = verblijf;
  return [
    `Nationaliteit: ${nationaliteitWoord(nationaliteit)}`,
    `rechtmatig verblijf: ${outcomeName(rechtmatigVerblijf)}`,
    `Dublin: ${DUBLIN[dublin].toLowerCase()}`,
    `aangifte of medewerking: ${outcomeName(aangifteOfMedewerking)}`,
  ].join('; ');
}

/** In the middle of a line, where a name keeps its capital. */
function nationaliteitWoord(nationaliteit: Nationaliteit): string {
  const woord = NATIONALITEITEN[nationaliteit];
  return nationaliteit === 'NL' ? woord : `${woord.charAt(0).toLowerCase()}${woord.slice(1)}`;
}

/** Until when somebody has time to decide; the keten decides nothing about it (T17). */
function bedenktijdFact(bedenktijd: Kenmerken['bedenktijd'], now: Date): string {
  if (bedenktijd === undefined) return 'niet vastgelegd';
  if (!isLopend(bedenktijd, now)) return 'voorbij of gestopt';
  const dagen = dagenOver(bedenktijd, now);
  return `tot en met ${leesbareDag(bedenktijd.tot)}, nog ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}`;
}

/** Whether and how somebody was registered (T18). */
function comenshaFact(comensha: Kenmerken['comensha']): string {
  if (comensha === undefined) return 'niet geregistreerd';
  return `${COMENSHAVORMEN[comensha.vorm].toLowerCase()} geregistreerd op ${leesbareDag(comensha.geregistreerdOp)}`;
}

/** A number stands with the rule for safe contact, so that nobody reads one without the other. */
function contactFact({ contactVeilig, telefoon }: Adres): string {
  const regels = [contactVeilig, telefoon === undefined ? undefined : `Telefoon: ${telefoon}`];
  return regels.filter(Boolean).join('. ') || 'niet bekend';
}
