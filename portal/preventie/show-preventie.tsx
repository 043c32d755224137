import { formPage } from '../form-page.js';
import { oneOf } from '../formulier/form-body.js';
import { PreventiePage } from './preventie-page.js';

const page = formPage(async (_request, context, sent) => {
  const jaren = await context.repository.readPreventie();
  return <PreventiePage {...{ context, jaren, ...sent }} />;
});

/** GET /preventie: the plan of each region in each year. */
export const showPreventie = page.show;

/** POST /preventie: a plan begins, as a task of the municipalities of the region. */
export const startPreventiejaar = page.submit(
  { motivering: '', conflict: 'Deze regio heeft al een plan voor dat jaar.' },
  async (_request, { repository }, getypt) => {
    await repository.requestPreventiejaar({
      regio: oneOf(getypt, 'regio'),
      jaar: Number(oneOf(getypt, 'jaar')),
    });
    return '/preventie';
  },
);
