/** The vocabulary of leads, as the platform keeps it. */
export const LEAD_STATUSES = [
  'NEW',
  'CONTACTED',
  'QUALIFIED',
  'NURTURING',
  'APPOINTMENT_SET',
  'CONVERTED',
  'LOST',
] as const;

export const LEAD_SOURCES = [
  'PHONE_INQUIRY',
  'PHONE',
  'WEBSITE',
  'WHATSAPP',
  'GOOGLE_AD',
  'FACEBOOK_AD',
  'INSTAGRAM',
  'REFERRAL',
  'WALK_IN',
  'OTHER',
] as const;
