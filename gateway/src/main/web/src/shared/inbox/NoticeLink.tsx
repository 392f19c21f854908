import { useTranslation } from "react-i18next";
import type { Notice } from "../api/types";
import type { Workplace } from "../frame/places";
import { ButtonLink } from "../ui/links";

/** To where one can see what a notice is about; nothing where there is no page of it. */
export function NoticeLink({ about, role }: { about: Notice["subject"]; role?: Workplace }) {
  const { t } = useTranslation("mydata");
  const to = about && role && placeOf(about, role);
  if (!to) return null;
  return (
    <ButtonLink {...to} variant="secondary">
      {t("inbox.open")}
    </ButtonLink>
  );
}

function placeOf({ kind, id }: NonNullable<Notice["subject"]>, role: Workplace) {
  switch (`${kind} ${role}`) {
    case "match candidate":
      return { to: "/meg/forslag/$matchId", params: { matchId: id } } as const;
    case "match employer":
    case "journey employer":
      return { to: "/bedrift/treff/$matchId", params: { matchId: id } } as const;
    case "match staff":
      return { to: "/oppfolging/treff/$matchId", params: { matchId: id } } as const;
    case "journey candidate":
      return { to: "/meg/mitt/$page", params: { page: "lop" }, hash: id } as const;
    case "journey staff":
      return { to: "/oppfolging/lop/$journeyId", params: { journeyId: id } } as const;
    case "candidate candidate":
      return { to: "/meg/mitt/$page", params: { page: "meldinger" } } as const;
    case "candidate staff":
      return { to: "/oppfolging/personer/$candidateId", params: { candidateId: id }, hash: "meldinger" } as const;
    case "search employer":
      return { to: "/bedrift/plasser" } as const;
    case "search staff":
      return { to: "/oppfolging/meg" } as const;
    default:
      return null;
  }
}
