import type { Professional } from '../../domain/keten/betrokkene.js';
import type { Mandaat } from '../../domain/keten/mandaat.js';
import { rollenOf } from '../../domain/keten/rollen.js';

/** A professional with these groups; the roles follow from them. */
export function aProfessional(
  gebruikerId: string,
  groepen: string[],
  anders: Partial<Professional> = {},
): Professional {
  return {
    soort: 'professional',
    gebruikerId,
    naam: `Collega ${gebruikerId}`,
    organisatie: 'ZVH',
    rollen: rollenOf(groepen),
    groepen,
    mandaten: [],
    ...anders,
  };
}

const mandaten = (...mandaten: Mandaat[]) => ({ mandaten });

/** One professional per role, as the demo accounts have them. */
export const meldpunt = aProfessional('meldpunt', ['r02', 'r02.veilig-thuis'], {
  organisatie: 'VEILIG_THUIS',
});
export const regisseur = aProfessional(
  'regisseur',
  ['r03', 'r03.zvh', 'r03.zvh.piket'],
  mandaten('prioriteit'),
);
export const weger = aProfessional('weger', ['r04', 'r04.politie'], {
  organisatie: 'POLITIE',
  ...mandaten('kwalificatie', 'prioriteit'),
});
/** Of the ketenregieteam, with the mandate to adopt a plan. */
export const planvaststeller = aProfessional('weger4', ['r04', 'r04.om'], {
  organisatie: 'OM',
  ...mandaten('planvaststelling'),
});
export const weger2 = aProfessional('weger2', ['r04', 'r04.moviera'], {
  organisatie: 'MOVIERA',
  ...mandaten('kwalificatie', 'prioriteit'),
});
export const wegerZonderMandaat = aProfessional('weger3', ['r04', 'r04.gemeente.0200'], {
  organisatie: 'GEMEENTE',
});
export const piket = aProfessional('piket', ['r07', 'r07.politie', 'r07.politie.piket'], {
  organisatie: 'POLITIE',
  ...mandaten('doorlaatverbod'),
});
export const officier = aProfessional('officier', ['r07', 'r07.om'], {
  organisatie: 'OM',
  ...mandaten('doorlaatverbod'),
});
export const zorgcoordinator = aProfessional('zorgcoordinator', ['r06', 'r06.mee'], { organisatie: 'MEE' });
export const hulpverlener = aProfessional('hulpverlener', ['r08', 'r08.moviera'], { organisatie: 'MOVIERA' });
export const riec = aProfessional('riec', ['r05', 'r05.riec'], { organisatie: 'RIEC' });
export const gemeente = aProfessional('gemeente', ['r09', 'r09.gemeente.0200'], { gemeente: '0200' });
export const bestuur = aProfessional('bestuur', ['r11', 'r11.stuurgroep']);
export const fg = aProfessional('fg', ['r12', 'r12.fg']);
export const fg2 = aProfessional('fg2', ['r12', 'r12.fg']);
export const beheerder = aProfessional('beheerder', ['r13', 'r13.beheer']);
export const techniek = aProfessional('techniek', ['r14', 'r14.techniek']);
