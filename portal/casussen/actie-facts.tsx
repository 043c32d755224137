import {
  ACTIESOORTEN,
  ACTIESTANDEN,
  DOELGROEPEN,
  EFFECTEN,
  WEIGERREDENEN,
  ZICHTBAARHEDEN,
  type Actiestand,
} from '../../domain/plan/actie.js';
import { isPlicht } from '../../domain/plan/sjabloon.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
import type { ActieWeergave } from '../../store/weergave.js';
import { Deadline } from '../views/deadline.js';
import { Facts } from '../views/facts.js';
import { Tag, type TagKind } from '../views/tag.js';
import { formatDate } from '../words/dates.js';

/** An action in full: what, for whom, by whom, until when, and what came of it. */
export function ActieFacts({ actie, now }: { actie: ActieWeergave; now: Date }) {
  const { tekst, uitkomst, interventie, stand } = actie;
  return (
    <Facts
      facts={[
        ['Stand', <ActieStand actie={actie} />],
        ['Wat', <span class="kr-typed">{tekst.omschrijving}</span>],
        ['Uitvoerder', partnerNaam(actie.houder)],
        [
          'Klaar op',
          stand === 'GEREED' || stand === 'VERVALLEN' ? (
            formatDate(new Date(actie.uiterlijk))
          ) : (
            <Deadline at={actie.uiterlijk} now={now} />
          ),
        ],
        ['Soort', ACTIESOORTEN[actie.soort]],
        ['Voor', DOELGROEPEN[actie.doelgroep]],
        ['Eindverantwoordelijk', partnerNaam(actie.eindverantwoordelijke)],
        ['Werkt mee of weet ervan', tekst.meewerkend ?? ''],
        ['Zichtbaar voor', ZICHTBAARHEDEN[actie.zichtbaarVoor]],
        ['Reden van weigeren', actie.weigerreden === null ? '' : WEIGERREDENEN[actie.weigerreden]],
        ['Gedaan', typed(uitkomst?.watIsGedaan)],
        ['Interventie', interventie],
        ['Effect', uitkomst?.effect.map((een) => EFFECTEN[een]).join(', ') ?? ''],
        ['Ging goed', typed(uitkomst?.watGingGoed)],
        ['Ging minder goed', typed(uitkomst?.watGingMinder)],
        ['Nog nodig', typed(uitkomst?.watNogNodig)],
        ['Afgerond', actie.afgerondOp === null ? '' : formatDate(new Date(actie.afgerondOp))],
      ]}
    />
  );
}

const typed = (tekst: string | undefined) =>
  tekst === undefined ? '' : <span class="kr-typed">{tekst}</span>;

/** Where it stands, and whether it rests on a duty. */
export function ActieStand({ actie: { stand, sjabloon } }: { actie: ActieWeergave }) {
  return (
    <>
      <Tag kind={KINDS[stand]}>{ACTIESTANDEN[stand]}</Tag>
      {isPlicht(sjabloon) && <Tag kind="info">Verplicht</Tag>}
    </>
  );
}

const KINDS: Readonly<Record<Actiestand, TagKind>> = {
  OPEN: 'warning',
  LOOPT: 'info',
  VERTRAAGD: 'danger',
  GEWEIGERD: 'danger',
  GEREED: 'ok',
  VERVALLEN: 'plain',
};
