import { queryOptions } from "@tanstack/react-query";
import { CONSENT_TEXT } from "./candidates";
import { get, put, remove } from "./http";
import type { Candidate, ConsentOverview, ConsentText, ConsentWay, Guardian, Listed, StandingConsent } from "./types";

export const consents = (id: string) =>
  queryOptions({ queryKey: ["consents", id], queryFn: () => get<ConsentOverview>(`/candidates/${id}/consents`) });

export const consentTexts = (language: string) =>
  queryOptions({
    queryKey: ["consent-texts", language],
    queryFn: () => get<Listed<ConsentText>>("/candidates/consent-texts"),
  });

type Which = Pick<StandingConsent, "purpose" | "agency" | "openingId">;

function address(id: string, { purpose, agency, openingId }: Which): string {
  const all = `/candidates/${id}/consents`;
  switch (purpose) {
    case "MATCHING":
      return `${all}/matching`;
    case "NOTIFICATIONS":
      return `${all}/notifications`;
    case "AGENCY":
      return `${all}/agencies/${agency}`;
    case "OPENING":
      return `${all}/openings/${openingId}`;
  }
}

export const agree = (id: string, which: Which, onBehalf?: { how: ConsentWay; at: string }) =>
  put<Candidate>(address(id, which), {
    body: onBehalf ? { textVersion: CONSENT_TEXT, onBehalf } : { textVersion: CONSENT_TEXT },
  });

export const takeBack = (id: string, which: Which) => remove<unknown>(address(id, which));

export const pause = (id: string, until: string | null) =>
  put<Candidate>(`/candidates/${id}/pause`, { body: until ? { until } : {} });
export const resume = (id: string) => remove<Candidate>(`/candidates/${id}/pause`);

export const saveGuardian = (id: string, version: number, body: Guardian) =>
  put<Candidate>(`/candidates/${id}/guardian`, { body, version });
export const forgetGuardian = (id: string) => remove<Candidate>(`/candidates/${id}/guardian`);
