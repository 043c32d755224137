import type { SocialeKaart, Kaartpartner } from '../keten/sociale-kaart.js';
import { type Catalogusinhoud, withEersteVersies } from './catalogi.js';
import { type Catalogusversie, geldigOp, versieOp } from './catalogusversie.js';
import { ondertekenaars } from './convenanten.js';
import {
  isAangesloten,
  isPerGemeente,
  heeftGrond,
  kanZorgCoordineren,
  magInhoudVolgens,
  neemtOver,
  rollenVan,
  werkgebiedVan,
} from './partners.js';

interface Kaartbron {
  partners: readonly Catalogusversie<Catalogusinhoud<'partners'>>[];
  convenanten: readonly Catalogusversie<Catalogusinhoud<'convenanten'>>[];
  dag: string;
}

/**
 * The sociale kaart of one day, from every version of its partners and of the convenanten. Who stopped, or begins later, is
 * on it with its name and cannot be asked: history goes on reading it.
 */
export function drawSocialeKaart({ partners, convenanten, dag }: Kaartbron): SocialeKaart {
  const geldig = geldigOp(partners, dag);
  const getekend = ondertekenaars(geldigOp(convenanten, dag).values());
  const codes = [...new Set(partners.map(({ code }) => code))];
  return new Map(
    codes.map((code) => {
      const eigen = partners.filter((versie) => versie.code === code);
      // What begins later has no version of today; its name is known already.
      const { inhoud } = versieOp(eigen, code, dag) ?? eigen[0]!;
      const vandaag = geldig.get(code);
      const magInhoud = magInhoudVolgens(vandaag, getekend.has(code));
      const partner: Kaartpartner = {
        code,
        naam: inhoud.naam,
        isKernpartner: inhoud.soort === 'KERNPARTNER',
        domein: inhoud.domein,
        rollen: rollenVan(code, inhoud),
        werkgebied: werkgebiedVan(inhoud),
        isPerGemeente: isPerGemeente(code, inhoud),
        kanOvernemen: vandaag !== undefined && neemtOver(code, vandaag),
        isUitnodigbaar: isAangesloten(vandaag),
        magInhoud,
        coordineertZorg: magInhoud && kanZorgCoordineren(code, inhoud),
        hadInhoud: eigen.some((versie) => heeftGrond(versie.inhoud)),
      };
      return [code, partner];
    }),
  );
}

/** The sociale kaart with which the product begins. */
export const EERSTE_KAART = drawSocialeKaart({
  partners: withEersteVersies('partners', []),
  convenanten: withEersteVersies('convenanten', []),
  dag: '2026-01-01',
});
