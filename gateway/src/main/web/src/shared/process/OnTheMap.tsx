import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { opening } from "../api/employers";

const MAP = "https://www.openstreetmap.org/search?query=";

/** A plain link: nothing of the map is fetched before somebody follows it, and only the company's address goes along. */
export function OnTheMap({ openingId }: { openingId: string }) {
  const { t } = useTranslation("process");
  const place = useQuery(opening(openingId)).data;
  if (!place?.address) return null;
  const where = [place.address, place.postalCode, place.place].filter(Boolean).join(" ");
  return (
    <p>
      <a className="ds-link" href={MAP + encodeURIComponent(where)} target="_blank" rel="noreferrer">
        {t("meeting.map", { where })}
      </a>
    </p>
  );
}
