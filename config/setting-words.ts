import { nl } from 'zod/locales';

type LocaleError = ReturnType<typeof nl>['localeError'];

/** What is wrong with a setting, in words for who keeps the system; the library's own speak of NaN and undefined. */
export const settingWords: LocaleError = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string' ? 'ontbreekt' : 'verwacht een heel getal, in cijfers';
    case 'invalid_value':
      return `verwacht een van: ${issue.values.join(', ')}`;
    case 'too_big':
      return `hoogstens ${issue.maximum}`;
    case 'too_small':
      return `ten minste ${issue.minimum}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'verwacht een volledig adres, zoals https://voorbeeld.nl' : 'onjuist';
    default:
      return nl().localeError(issue);
  }
};
