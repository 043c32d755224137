import { PRODUCTMATRIX } from '../../../../domain/toegang/toegang-matrix.js';
import { sqlText, sqlTexts } from './sql-text.js';

/** Reads what the transaction says of who asks; nothing, when it says nothing. */
export const instelling = (naam: string): string => `(select keten_instelling(${sqlText(naam)}))`;

const SECURITY_DEFINER = 'language plpgsql stable security definer set search_path = public, pg_temp';

/**
 * The words that the policies are written in. Those from `keten_is_beperkt` on that are `security definer` look past
 * row-level security, each at one fact: they run with the rights of the owner. Those that look something up are in
 * plpgsql, of which the plan stays for the session; in sql it would be made anew for every statement.
 */
export const FUNCTIONS: readonly string[] = [
  `create or replace function keten_instelling(naam text) returns text language sql stable as $$
    select coalesce(current_setting('keten.' || naam, true), '')
  $$`,
  `create or replace function keten_lijst(naam text) returns text[] language plpgsql stable as $$ begin
    return array(select jsonb_array_elements_text(nullif(keten_instelling(naam), '')::jsonb));
  end $$`,
  // A professional in this role, with a purpose that the role has (D11.1, D11.5).
  `create or replace function keten_is(rol text, doelen text[]) returns boolean language sql stable as $$
    select keten_instelling('soort') = 'professional'
      and keten_instelling('gebruiker') <> '' and keten_instelling('organisatie') <> ''
      and rol = any (keten_lijst('rollen')) and keten_instelling('doel') = any (doelen)
  $$`,
  // A restriction that a person of the casus asked for before this moment, and that was not turned down or lifted (AVG 18).
  `create or replace function keten_is_beperkt(welke text, voor text) returns boolean ${SECURITY_DEFINER} as $$ begin
    return exists (
      select 1 from casus_dossier d join verzoek v on v.dossier_id = d.dossier_id
      where d.casus_id = welke and v.soort = 'BEPERKING' and v.opgeheven_op is null and v.geregistreerd_op <= voor
        and coalesce(v.besluit, '') in ('', 'TOEGEWEZEN', 'DEELS_TOEGEWEZEN')
    );
  end $$`,
  // A relation that has not ended, between a casus and one of the groups of who asks (D11.2).
  `create or replace function keten_is_verbonden(welke text, hoe text) returns boolean ${SECURITY_DEFINER} as $$ begin
    return exists (
      select 1 from casusrelatie
      where casus_id = welke and soort = hoe and tot is null and groep = any (keten_lijst('groepen'))
        and not (soort in (${sqlTexts(PRODUCTMATRIX.beperking.relaties)}) and keten_is_beperkt(welke, vanaf))
    );
  end $$`,
  // Emergency access that has not ended (D11.9), on the clock of the application.
  `create or replace function keten_heeft_breekglas(welke text) returns boolean ${SECURITY_DEFINER} as $$ begin
    return exists (
      select 1 from breekglas
      where casus_id = welke and gebruiker_id = nullif(keten_instelling('gebruiker'), '')
        and tot > nullif(keten_instelling('nu'), '')
    );
  end $$`,
  // A cell of the access rules in force, as `deriveMuur` laid it down; nothing where it is closed, or before any version.
  `create or replace function keten_cel(handeling text, rol text) returns jsonb ${SECURITY_DEFINER} as $$ begin
    return (select muur::jsonb -> handeling -> rol from toegangsversie order by versie desc limit 1);
  end $$`,
  // For a professional in this role with a purpose that it has: the phases in which a cell is open.
  `create or replace function keten_fasen(handeling text, rol text, doelen text[]) returns text[]
    language plpgsql stable as $$ begin
    return case when keten_is(rol, doelen)
      then array(select jsonb_array_elements_text(keten_cel(handeling, rol) -> 'fasen')) else '{}' end;
  end $$`,
  // What a cell asks for besides.
  `create or replace function keten_vraagt(handeling text, rol text) returns text[] language plpgsql stable as $$ begin
    return array(select jsonb_array_elements_text(keten_cel(handeling, rol) -> 'vraagt'));
  end $$`,
  `create or replace function keten_staat_open(handeling text, rol text, doelen text[]) returns boolean
    language plpgsql stable as $$ begin
    return keten_is(rol, doelen) and coalesce(keten_cel(handeling, rol) -> 'vraagt' = '[]'::jsonb, false);
  end $$`,
  // A change of the access rules that who asks approved, and that somebody else proposed.
  `create or replace function keten_keurde_goed(welk text) returns boolean ${SECURITY_DEFINER} as $$ begin
    return exists (
      select 1 from toegangsvoorstel
      where voorstel_id = welk and status = 'GOEDGEKEURD' and beslist_door <> voorgesteld_door
        and beslist_door = nullif(keten_instelling('gebruiker'), '')
    );
  end $$`,
  // A casus that this very transaction laid down.
  `create or replace function keten_is_nieuw(welke text) returns boolean ${SECURITY_DEFINER} as $$ begin
    return exists (
      select 1 from casus where casus_id = welke and xmin = pg_current_xact_id_if_assigned()::xid
    );
  end $$`,
  // The casus of the melding whose idempotency key the asker has.
  `create or replace function keten_is_herhaald(welke text) returns boolean ${SECURITY_DEFINER} as $$ begin
    return exists (
      select 1 from melding
      where casus_id = welke and idempotentie_hash = nullif(keten_instelling('idempotentie_hash'), '')
    );
  end $$`,
];
