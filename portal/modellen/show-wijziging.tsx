import { formPage } from '../form-page.js';
import { wijzigingIdIn } from './named-file.js';
import { WijzigingPage } from './wijziging-page.js';

/** GET /modellen/wijzigingen/:wijzigingId: its files and versions, and what can be done with it. */
export const wijzigingPage = formPage(async (request, context, sent) => {
  const wijziging = await context.repository.readModelwijziging(wijzigingIdIn(request));
  const modellen = await context.deps.modellen.list();
  return <WijzigingPage {...{ context, wijziging, modellen, ...sent }} />;
});
