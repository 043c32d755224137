/** Letters that do not fall apart into a Latin letter and a sign above or below it. */
const LATIJN = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
  ĳ: 'ij',
};

/** Cyrillic of Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian. */
const CYRILLISCH = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'jo', є: 'je', ж: 'zj', з: 'z', и: 'i' },
  ...{ і: 'i', ї: 'ji', й: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't' },
  ...{ у: 'oe', ў: 'w', ф: 'f', х: 'ch', ц: 'ts', ч: 'tsj', ш: 'sj', щ: 'sjtsj', ъ: '', ы: 'y', ь: '' },
  ...{ э: 'e', ю: 'joe', я: 'ja', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'tsj', џ: 'dzj', ѓ: 'g', ќ: 'k' },
};

const GRIEKS = {
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm' },
  ...{
    ν: 'n',
    ξ: 'x',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    ς: 's',
    τ: 't',
    υ: 'i',
    φ: 'f',
    χ: 'ch',
    ψ: 'ps',
    ω: 'o',
  },
};

/** Arabic, with the letters that Persian and Urdu add. Short vowels are not written: only the sound code compares. */
const ARABISCH = {
  ...{ ا: 'a', أ: 'a', إ: 'i', آ: 'a', ء: '', ب: 'b', پ: 'p', ت: 't', ث: 'th', ج: 'j', چ: 'tsj', ح: 'h' },
  ...{ خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', ژ: 'zj', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z' },
  ...{ ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h', ة: 'a' },
  ...{ و: 'w', ي: 'y', ی: 'y', ى: 'a', ئ: 'y', ؤ: 'w' },
};

const LETTERS: Readonly<Record<string, string>> = { ...LATIJN, ...CYRILLISCH, ...GRIEKS, ...ARABISCH };

/**
 * A text in the letters a to z, with a space for everything else. A script that is not in the tables gives nothing:
 * such a name is compared by date of birth with its Latin alias, or by telephone number.
 */
export function toLatijn(tekst: string): string {
  // Composed letters first: й is a letter of its own, and not и with a sign.
  return [...tekst.normalize('NFC').toLowerCase()]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}|['’`]/gu, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
