/** What a count is said with; which forms a language has, CLDR tells. */
type Plural<Form extends string> = (
  count: number,
  forms: Readonly<Record<Form | 'other', string>>,
) => string

/**
 * The plural of a language, by the rules of CLDR
 * (https://cldr.unicode.org/index/cldr-spec/plural-rules): a message gives the
 * forms that our counts can need, in English `one` and `other`. For one that is
 * not given, as that of French for millions, `other` stands in.
 */
export function pluralIn<Form extends Intl.LDMLPluralRule>(
  language: string,
): Plural<Form> {
  return (count, forms) =>
    forms[rulesOf(language).select(count) as Form] ?? forms.other
}

const known = new Map<string, Intl.PluralRules>()

/** Made when first asked for, as making them takes a while. */
function rulesOf(language: string) {
  const rules = known.get(language) ?? new Intl.PluralRules(language)
  known.set(language, rules)
  return rules
}
