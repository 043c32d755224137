import { DomainError } from '../../domain/errors.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
import { casusReasonHandlers } from './casus-reason-page.js';

/**
 * /casussen/:casusId/overleg/uitnodigingen/:uitnodigingId/intrekken: procesregie takes back the invitation of one partner, and what
 * it could see of the casus ends at once.
 */
export const { show: showIntrekken, ask: withdrawUitnodiging } = casusReasonHandlers({
  titel: 'Uitnodiging intrekken',
  uitleg:
    'De partner ziet de uitnodiging en de casus meteen niet meer, en een open vraag of taak van deze partner stopt. Wat de partner al bracht, blijft in de casus. Wie op grond van de eigen taak bij de casus hoort, zoals het ketenregieteam, politie en OM, houdt die toegang.',
  vraag: 'Waarom trekt u de uitnodiging in?',
  knop: 'Uitnodiging intrekken',
  weigeringen: {
    MOTIVERING_ONTBREEKT: 'Schrijf in ten minste 20 tekens waarom u de uitnodiging intrekt.',
    CONFLICT: 'Deze uitnodiging is al ingetrokken.',
    ACTIE_LOOPT:
      'Deze partner voert nog een actie uit voor deze casus. Geef die actie eerst aan een ander, of laat haar vervallen; daarna kan de uitnodiging worden ingetrokken.',
  },
  daarna: '/overleg',
  onderwerp: async ({ repository }, casusId, { params }) => {
    const { overleg } = await repository.readVerrijking(casusId);
    const partner = overleg?.partners.find(({ uitnodigingId }) => uitnodigingId === params['uitnodigingId']);
    if (partner === undefined) throw new DomainError('NIET_GEVONDEN');
    return partnerNaam(partner.partner);
  },
  ask: ({ repository }, casusId, reden, { params }) =>
    repository.withdrawUitnodiging({ casusId, uitnodigingId: String(params['uitnodigingId']) }, reden),
});
