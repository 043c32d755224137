import { withEersteVersies } from '../../domain/catalogus/catalogi.js';
import type { Partnerinhoud } from '../../domain/catalogus/partners.js';
import { EERSTE_KAART, drawSocialeKaart } from '../../domain/catalogus/sociale-kaart.js';
import { accountsOfNewPartners } from '../../start/issuer/demo-account.js';

const WELZIJN: Partnerinhoud = {
  naam: 'Verzonnen Welzijn',
  soort: 'FLEXIBELE_SCHIL',
  domein: 'ZORG',
  convenant: 'GETEKEND',
  aansluitfase: 'BEPERKT',
  rollen: ['R05'],
};

function accounts(anders: Partial<Partnerinhoud> = {}) {
  const versie = { versie: 1, geldigVan: '2026-03-01', geldigTot: null, reden: 'x', op: null, door: null };
  const partners = withEersteVersies('partners', [
    { ...versie, code: 'VERZONNEN_WELZIJN', inhoud: { ...WELZIJN, ...anders } },
  ]);
  return accountsOfNewPartners(drawSocialeKaart({ partners, convenanten: [], dag: '2026-03-02' }));
}

describe('de oefenaccounts van een partner die de keten toevoegt', () => {
  it('zijn er een voor aan tafel en een voor acties, met de groepen van haar code', () => {
    expect(accounts()).toMatchObject([
      {
        gebruikersnaam: 'verzonnen-welzijn',
        organisatie: 'VERZONNEN_WELZIJN',
        groups: ['r05', 'r05.verzonnen-welzijn'],
      },
      { gebruikersnaam: 'verzonnen-welzijn-uitvoering', groups: ['r08', 'r08.verzonnen-welzijn'] },
    ]);
  });

  it('zijn van één gemeente als elke gemeente haar eigen organisatie heeft', () => {
    const [aanTafel] = accounts({ organisaties: 'PER_GEMEENTE' });
    expect(aanTafel).toMatchObject({ gemeente: '0200', groups: ['r05', 'r05.verzonnen-welzijn.0200'] });
  });

  it('zijn er niet van wie niet is aangesloten, en niet dubbel van de partners van het begin', () => {
    expect(accounts({ aansluitfase: 'NIET' })).toEqual([]);
    expect(accountsOfNewPartners(EERSTE_KAART)).toEqual([]);
  });
});
