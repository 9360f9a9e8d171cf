package net.healix360.engage.outreach.entity;

/** Where a lead came from (helix-engage.md §11.3). */
public enum LeadSource {
    WHATSAPP,
    PHONE,
    PHONE_INQUIRY,
    FACEBOOK_AD,
    GOOGLE_AD,
    WEBSITE,
    REFERRAL,
    INSTAGRAM,
    WALK_IN,
    OTHER
}
