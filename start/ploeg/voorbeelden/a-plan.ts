import type { z } from 'zod';
import type { planInvoerSchema, planactieSchema } from '../../../domain/plan/plan.js';

type PlanFormulier = z.input<typeof planInvoerSchema>;
type ActieFormulier = z.input<typeof planactieSchema>;

/** An action as somebody fills it in for a plan; fictional. */
export function aPlanactie(anders: Partial<ActieFormulier> = {}): ActieFormulier {
  return {
    titel: 'Veilige plek zoeken',
    omschrijving: 'Bel de opvang en regel vervoer.',
    soort: 'OPVANG',
    doelgroep: 'SLACHTOFFER',
    houder: 'MOVIERA',
    uiterlijk: '2026-12-08',
    ...anders,
  };
}

/** A plan with one action that is whole when care is needed; fictional. */
export function aPlan(anders: Partial<PlanFormulier> = {}): PlanFormulier {
  return {
    doel: 'Zij woont veilig en gaat weer naar school.',
    resultaten: 'Een kamer in de opvang; elke week op school.',
    doelOp: '2027-03-01',
    zorgdeel: 'Gesprekken bij een behandelaar.',
    zorgcoordinator: 'MEE',
    veiligheidsdeel: 'Een geheim adres en een noodknop.',
    acties: [aPlanactie()],
    vervolgInhoud: 'Na de opvang volgt begeleid wonen.',
    vervolgProces: 'Volgend overleg over een maand.',
    vervolgRolverdeling: 'MEE coördineert, Moviera vangt op.',
    monitoring: 'TWEE_WEKEN',
    monitoringAfspraken: 'De regisseur belt elke houder.',
    casusregisseur: 'De ketenregisseur van dienst',
    regievervanger: 'De tweede ketenregisseur',
    escalatie: 'Bij gevaar naar politie, daarna naar procesregie.',
    betrokkeneGesproken: 'ja',
    gesprokenOp: '2026-11-20',
    instemming: 'Zij wil graag naar school.',
    ...anders,
  };
}
