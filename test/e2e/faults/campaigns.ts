import { type Campaign, distCampaign, gitCampaign, servicesCampaign } from './campaign.js';
import { githubCampaign } from './github-campaign.js';

/** All campaigns by their names in `bench/faults.mjs`. */
export const CAMPAIGNS: Readonly<Record<string, Campaign>> = {
  git: gitCampaign,
  dist: distCampaign,
  services: servicesCampaign,
  github: githubCampaign,
};
