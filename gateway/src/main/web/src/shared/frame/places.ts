import { EnvelopeClosedIcon, HouseIcon, LightBulbIcon, PersonIcon } from "@navikt/aksel-icons";
import type { Role, Session } from "../api/types";

type Icon = typeof HouseIcon;
export type Workplace = "candidate" | "employer" | "staff" | "administrator" | "dpo";
type NavKey =
  | "home"
  | "proposals"
  | "profile"
  | "messages"
  | "overview"
  | "openings"
  | "myDay"
  | "people"
  | "matches"
  | "journeys"
  | "employers"
  | "files"
  | "plans"
  | "rules"
  | "fairness"
  | "figures"
  | "insight";

export interface NavLink {
  to:
    | "/meg"
    | "/meg/forslag"
    | "/meg/profil"
    | "/meg/meldinger"
    | "/bedrift"
    | "/bedrift/plasser"
    | "/bedrift/meldinger"
    | "/oppfolging"
    | "/oppfolging/min-dag"
    | "/oppfolging/treff"
    | "/oppfolging/lop"
    | "/oppfolging/arbeidsgivere"
    | "/oppfolging/fordeling"
    | "/oppfolging/meldinger"
    | "/import/$"
    | "/regler"
    | "/rettferdighet"
    | "/styring"
    | "/personvernombud";
  words: NavKey;
  /** Only on the phone-first menu of the young person, where words alone are small. */
  icon?: Icon;
}

const FIGURES: NavLink = { to: "/styring", words: "figures" };
const RULES: NavLink = { to: "/regler", words: "rules" };
const FAIRNESS: NavLink = { to: "/rettferdighet", words: "fairness" };

const LINKS: Record<Workplace, NavLink[]> = {
  candidate: [
    { to: "/meg", words: "home", icon: HouseIcon },
    { to: "/meg/forslag", words: "proposals", icon: LightBulbIcon },
    { to: "/meg/profil", words: "profile", icon: PersonIcon },
    { to: "/meg/meldinger", words: "messages", icon: EnvelopeClosedIcon },
  ],
  employer: [
    { to: "/bedrift", words: "overview" },
    { to: "/bedrift/plasser", words: "openings" },
    { to: "/bedrift/meldinger", words: "messages" },
  ],
  staff: [
    { to: "/oppfolging/min-dag", words: "myDay" },
    { to: "/oppfolging", words: "people" },
    { to: "/oppfolging/treff", words: "matches" },
    { to: "/oppfolging/lop", words: "journeys" },
    { to: "/oppfolging/fordeling", words: "plans" },
    { to: "/oppfolging/arbeidsgivere", words: "employers" },
    { to: "/oppfolging/meldinger", words: "messages" },
    { to: "/import/$", words: "files" },
    RULES,
  ],
  administrator: [FIGURES, RULES, FAIRNESS],
  dpo: [{ to: "/personvernombud", words: "insight" }, RULES, FAIRNESS],
};

const WORKPLACES: [Role, Workplace][] = [
  ["candidate", "candidate"],
  ["employer", "employer"],
  ["staff", "staff"],
  ["team-lead", "staff"],
  ["administrator", "administrator"],
  ["dpo", "dpo"],
];

export interface PlaceOfWork {
  role: Workplace;
  home: NavLink["to"];
  links: NavLink[];
}

/** Where a signed-in person works; null for visitors and for roles without a page. */
export function placeOfWork(session: Session | undefined): PlaceOfWork | null {
  if (!session?.signedIn) return null;
  const roles = session.roles ?? [];
  const role = WORKPLACES.find(([held]) => roles.includes(held))?.[1];
  if (!role) return null;
  const links = role === "staff" && roles.includes("team-lead") ? [...LINKS.staff, FAIRNESS, FIGURES] : LINKS[role];
  return { role, home: LINKS[role][0]?.to ?? "/meg", links };
}
