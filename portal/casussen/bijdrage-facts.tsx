import { GRONDSLAGEN } from '../../domain/casus/casus.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
import {
  DEELBAAR_MET,
  INFORMATIEVERZOEKSTATUSSEN,
  PERSPECTIEVEN,
} from '../../domain/overleg/informatieverzoek.js';
import type { InformatieverzoekWeergave } from '../../store/verrijken/read-verrijking.js';
import { type Fact, Facts } from '../views/facts.js';
import { Masked } from '../views/masked.js';
import { Tag, type TagKind } from '../views/tag.js';
import { formatMoment } from '../words/dates.js';

/** A question to one partner, with its answer as far as it is shared. */
export function BijdrageFacts({ verzoek }: { verzoek: InformatieverzoekWeergave }) {
  const {
    partner,
    status,
    vraag,
    uiterlijk,
    perspectief,
    bijdrage,
    gedeeldMet,
    beantwoordOp,
    beantwoordDoor,
  } = verzoek;
  return (
    <Facts
      facts={[
        ['Partner', partnerNaam(partner)],
        ['Stand', <Tag kind={TAGS[status]}>{INFORMATIEVERZOEKSTATUSSEN[status]}</Tag>],
        ['Vraag', <span class="kr-typed">{vraag}</span>],
        ['Uiterlijk', beantwoordOp === null ? formatMoment(new Date(uiterlijk)) : ''],
        ['Kant', perspectief === null ? '' : PERSPECTIEVEN[perspectief]],
        ...(bijdrage === null
          ? []
          : ([
              [
                'Antwoord',
                <Masked value={bijdrage}>
                  {(known) => <Antwoord bijdrage={known} isGeleverd={status === 'GELEVERD'} />}
                </Masked>,
              ],
              [
                'Gedeeld met',
                ['procesregie', ...gedeeldMet.map((rol) => DEELBAAR_MET[rol].toLowerCase())].join(', '),
              ],
            ] satisfies Fact[])),
        [
          'Beantwoord',
          beantwoordOp === null
            ? ''
            : `${formatMoment(new Date(beantwoordOp))}, door ${beantwoordDoor ?? 'onbekend'}`,
        ],
      ]}
    />
  );
}

type Gelezen = Exclude<InformatieverzoekWeergave['bijdrage'], null | { afgeschermd: true }>;

/** The reason is asked of who gives nothing; what was typed there before the choice was changed is no answer. */
function Antwoord({ bijdrage, isGeleverd }: { bijdrage: Gelezen | null; isGeleverd: boolean }) {
  if (bijdrage === null) return <>nog niet</>;
  const { bijdrage: tekst, bron, grondslag, reden } = bijdrage;
  return (
    <>
      {tekst !== undefined && <p class="kr-typed">{tekst}</p>}
      {reden !== undefined && !isGeleverd && <p class="kr-typed">Reden: {reden}</p>}
      {bron !== undefined && <p class="kr-soft">Bron: {bron}</p>}
      {grondslag != null && <p class="kr-soft">Grondslag: {GRONDSLAGEN[grondslag]}</p>}
      {tekst === undefined && reden === undefined && <p>Deze partner heeft geen informatie.</p>}
    </>
  );
}

const TAGS: Readonly<Record<InformatieverzoekWeergave['status'], TagKind>> = {
  OPEN: 'warning',
  GELEVERD: 'ok',
  GEEN_INFORMATIE: 'ok',
  GEWEIGERD: 'info',
  GEEN_REACTIE: 'warning',
  INGETROKKEN: 'plain',
};
