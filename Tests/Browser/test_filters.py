"""Filters: what they leave out, what they count, and links that bring them back."""

import unittest

from reports import PageTest, bundled


class Filters(PageTest):
    def open_after_ukraine(self, more=""):
        return self.open(bundled("russia-iran"), f"#period=after-ukraine{more}")

    def lines(self, page, *, out):
        selector = "#page-stage g.edge" + (".is-out" if out else ":not(.is-out)")
        return set(page.locator(selector).evaluate_all("(all) => all.map((line) => line.id)"))

    def expected(self, page, keep):
        data = self.data(page)
        period = next(period for period in data["periods"] if period["id"] == "after-ukraine")
        return {
            line for line, ties in period["lines"]
            if any(keep(data["ties"][tie], data) for tie in ties)
        }

    def box(self, page, facet, value):
        return page.locator(f"input[data-facet='{facet}'][data-value='{value}']")

    def test_each_filter_says_how_many_ties_of_the_period_it_has(self):
        page = self.open_after_ukraine()
        data = self.data(page)
        ties = [data["ties"][number] for number in data["periods"][-1]["ties"]]
        for sign in ["positive", "negative", "unsigned"]:
            count = self.box(page, "sign", sign).locator("xpath=..").locator(".count").text_content()
            self.assertEqual(int(count), sum(tie["sign"] == sign for tie in ties))

    def test_a_sign_that_is_unticked_is_dimmed_and_left_out_of_the_tables(self):
        page = self.open_after_ukraine()
        self.box(page, "sign", "negative").uncheck()
        self.assertEqual(self.lines(page, out=False), self.expected(page, lambda tie, data: tie["sign"] != "negative"))
        self.assertGreater(len(self.lines(page, out=True)), 20)
        data = self.data(page)
        ties = [data["ties"][number] for number in data["periods"][-1]["ties"]]
        kept = sum(tie["sign"] != "negative" for tie in ties)
        self.assertEqual(page.locator("#page-ties tbody tr").count(), kept)
        self.assertIn(f"{kept} of {len(ties)} ties", self.status(page))
        self.assertEqual(page.locator("#page-matrix .negative, #page-matrix .mixed").count(), 0)

    def test_kind_status_and_actor_filter_together(self):
        page = self.open_after_ukraine()
        self.box(page, "kind", "cooperation").uncheck()
        self.box(page, "status", "inferred").uncheck()
        page.locator("#page-filter-actor").select_option(label="Iran")

        def keep(tie, data):
            ends = {data["actors"][tie["source"]]["id"], data["actors"][tie["target"]]["id"]}
            kind = data["kinds"][tie["kind"]]["id"]
            return "IRN" in ends and kind != "cooperation" and tie["status"] != "inferred"

        self.assertEqual(self.lines(page, out=False), self.expected(page, keep))

    def test_an_address_brings_the_view_back(self):
        page = self.open_after_ukraine()
        self.box(page, "sign", "negative").uncheck()
        self.box(page, "kind", "support").uncheck()
        page.locator("#page-filter-actor").select_option(label="Russia")
        shown = self.lines(page, out=False)
        again = self.open(bundled("russia-iran"), page.url[page.url.index("#"):])
        self.assertEqual(self.lines(again, out=False), shown)
        self.assertFalse(self.box(again, "kind", "support").is_checked())
        self.assertEqual(again.locator("#page-period").text_content(), "After the invasion of Ukraine")

    def test_an_address_with_nothing_ticked_is_kept(self):
        page = self.open(bundled("great-powers"))
        for sign in ["positive", "negative"]:
            self.box(page, "sign", sign).uncheck()
        self.assertEqual(self.lines(page, out=False), set())
        again = self.open(bundled("great-powers"), page.url[page.url.index("#"):])
        self.assertEqual(self.lines(again, out=False), set())
        self.assertEqual(again.locator("#page-ties tbody").text_content(), "None is shown.")

    def test_reset_shows_everything(self):
        page = self.open_after_ukraine("&sign=negative&kind=rivalry&actor=IRN")
        self.assertGreater(len(self.lines(page, out=True)), 0)
        page.locator("#page-reset").click()
        self.assertEqual(self.lines(page, out=True), set())
        self.assertTrue(page.locator("#page-reset").is_disabled())
        self.assertNotIn("sign=", page.url)

    def test_what_is_left_out_is_no_button(self):
        page = self.open_after_ukraine("&kind=war")
        self.assertEqual(page.locator("#page-stage g.edge[tabindex]").count(), 1)
        self.assertEqual(page.locator("#page-stage g.is-out:not([aria-hidden=true])").count(), 0)

    def test_an_address_that_means_nothing_shows_the_first_period(self):
        page = self.open(bundled("russia-iran"), "#period=nowhere&kind=nothing&tie=none&about=nobody&%%%")
        self.assertEqual(page.locator("#page-slider").input_value(), "0")


if __name__ == "__main__":
    unittest.main()
