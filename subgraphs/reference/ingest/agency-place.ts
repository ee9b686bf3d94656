const PARIS = 'Europe/Paris';

/** Départements that do not keep Paris time; the source says Europe/Paris for them too. */
const OVERSEAS: Readonly<Record<string, string>> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/Guadeloupe',
  '978': 'America/Guadeloupe',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
};

/** The IANA time zone of a département. */
export const timeZoneOf = (departmentCode: string): string => OVERSEAS[departmentCode] ?? PARIS;

/** `51 - Mission Locale …`: the number of the département is not part of the name. */
export const agencyName = (name: string): string => name.replace(/^\d{1,3}\s*-\s*/u, '');
