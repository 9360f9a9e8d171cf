package net.healix360.engage.outreach.entity;

/** Where a campaign is seen. */
public enum CampaignChannel {
    GOOGLE,
    META,
    WHATSAPP,
    WEBSITE,
    SMS,
    OFFLINE
}
