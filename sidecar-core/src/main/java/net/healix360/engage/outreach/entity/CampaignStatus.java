package net.healix360.engage.outreach.entity;

/** Whether a campaign brings leads now. */
public enum CampaignStatus {
    DRAFT,
    ACTIVE,
    PAUSED,
    COMPLETED
}
