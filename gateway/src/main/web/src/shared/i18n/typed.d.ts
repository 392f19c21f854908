import "i18next";
import type about from "../../texts/nb/about.json";
import type admin from "../../texts/nb/admin.json";
import type answers from "../../texts/nb/answers.json";
import type candidate from "../../texts/nb/candidate.json";
import type codes from "../../texts/nb/codes.json";
import type commitment from "../../texts/nb/commitment.json";
import type common from "../../texts/nb/common.json";
import type companies from "../../texts/nb/companies.json";
import type employer from "../../texts/nb/employer.json";
import type explain from "../../texts/nb/explain.json";
import type fairness from "../../texts/nb/fairness.json";
import type followup from "../../texts/nb/followup.json";
import type forms from "../../texts/nb/forms.json";
import type imports from "../../texts/nb/imports.json";
import type journey from "../../texts/nb/journey.json";
import type mydata from "../../texts/nb/mydata.json";
import type opening from "../../texts/nb/opening.json";
import type plans from "../../texts/nb/plans.json";
import type process from "../../texts/nb/process.json";
import type profile from "../../texts/nb/profile.json";
import type queue from "../../texts/nb/queue.json";
import type referrals from "../../texts/nb/referrals.json";
import type rules from "../../texts/nb/rules.json";
import type share from "../../texts/nb/share.json";
import type told from "../../texts/nb/told.json";

/** Bokmål is the source: a key that is not there does not compile. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: {
      about: typeof about;
      common: typeof common;
      codes: typeof codes;
      candidate: typeof candidate;
      commitment: typeof commitment;
      companies: typeof companies;
      employer: typeof employer;
      explain: typeof explain;
      fairness: typeof fairness;
      followup: typeof followup;
      admin: typeof admin;
      forms: typeof forms;
      opening: typeof opening;
      answers: typeof answers;
      journey: typeof journey;
      mydata: typeof mydata;
      imports: typeof imports;
      plans: typeof plans;
      process: typeof process;
      profile: typeof profile;
      queue: typeof queue;
      referrals: typeof referrals;
      rules: typeof rules;
      share: typeof share;
      told: typeof told;
    };
  }
}
