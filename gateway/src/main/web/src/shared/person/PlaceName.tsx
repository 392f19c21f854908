import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { placeOf } from "../api/employers";

/** Answers a postal code with its place, so that a slip is seen at once. */
export function PlaceName({ postalCode }: { postalCode: string }) {
  const { t } = useTranslation("forms");
  const { data } = useQuery(placeOf(postalCode));
  const place = data?.items[0]?.place;
  const words = !data ? "" : place ? t("person.place", { place }) : t("person.placeUnknown");
  return (
    <p className="place-name" aria-live="polite">
      {words}
    </p>
  );
}
