import { DOCUMENTGROEPEN } from '../../../../domain/casus/document.js';
import { casusPolicy } from './matrix-policies.js';
import { anyOf, sqlText } from './sql-text.js';

/**
 * What many policies ask of a casus. In plpgsql, because a plan made there stays for the session: written out in each
 * policy, every statement would be planned over all roles again. They run with the rights of who asks, so that the
 * policies of `casus` hold in them.
 */
export const PLANNED_ONCE: readonly string[] = [
  `create or replace function keten_ziet_casus(welke text) returns boolean language plpgsql stable as $$ begin
    return exists (select 1 from casus where casus.casus_id = welke);
  end $$`,
  `create or replace function keten_heeft_strafrecht(welke text) returns boolean language plpgsql stable as $$ begin
    return exists (
      select 1 from casus where casus.casus_id = welke and (${casusPolicy('strafrecht:lezen', ['R07'])})
    );
  end $$`,
  `create or replace function keten_leest_document(welke text, welke_groep text) returns boolean
    language plpgsql stable as $$ begin
    return exists (
      select 1 from casus where casus.casus_id = welke and (${anyOf(
        DOCUMENTGROEPEN.map(
          (groep) => `welke_groep = ${sqlText(groep)} and (${casusPolicy(`${groep}:lezen`)})`,
        ),
      )})
    );
  end $$`,
  ...(['lezen', 'schrijven'] as const).map(
    (actie) => `create or replace function keten_mag_informatie_${actie}(welk text) returns boolean
    language plpgsql stable as $$ begin
    return exists (
      select 1 from casus join casus_dossier d on d.casus_id = casus.casus_id
      where d.dossier_id = welk and (${casusPolicy(`informatieplicht:${actie}`)})
    );
  end $$`,
  ),
];
