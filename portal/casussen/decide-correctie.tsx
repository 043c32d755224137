import { DomainError } from '../../domain/errors.js';
import { formPage } from '../form-page.js';
import { oneOf } from '../formulier/form-body.js';
import { casusIdIn } from './casus-id.js';
import { CorrectiePage } from './correctie-page.js';

const page = formPage(async (request, context, sent) => {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const correctie = (await context.repository.readRechten(casusId))
    .flatMap(({ correcties }) => correcties)
    .find(({ correctieId }) => correctieId === request.params['correctieId']);
  if (correctie === undefined) throw new DomainError('NIET_GEVONDEN');
  return <CorrectiePage {...{ context, casus, correctie, ...sent }} />;
});

/** GET /casussen/:casusId/correcties/:correctieId */
export const showCorrectie = page.show;

/** POST /casussen/:casusId/correcties/:correctieId: the owner carries it out, or turns it down. */
export const decideCorrectie = page.submit(
  { motivering: 'motivering', conflict: 'Hierover is intussen al besloten.' },
  async (request, { repository }, getypt) => {
    const casusId = casusIdIn(request);
    await repository.decideCorrectie(casusId, {
      correctieId: String(request.params['correctieId']),
      besluit: oneOf(getypt, 'besluit'),
      motivering: oneOf(getypt, 'motivering'),
    });
    return `/casussen/${casusId}/personen`;
  },
);
