"""Turning from period to period."""

import subprocess
import unittest

from reports import ENTENTE, PHONE, ROOT, PageTest, bundled, folder


class Time(PageTest):
    def test_the_pictures_are_the_files_that_render_writes(self):
        for name in ["russia-iran", "great-powers"]:
            pictures = folder() / f"pictures-{name}"
            subprocess.run(
                [ENTENTE, "render", ROOT / "graphs" / name, "-o", pictures], check=True, stdout=subprocess.DEVNULL
            )
            periods = self.data(self.open(bundled(name)))["periods"]
            self.assertEqual({f"{period['id']}.svg" for period in periods}, {file.name for file in pictures.glob('*.svg')})
            for period in periods:
                self.assertEqual(period["svg"].encode(), (pictures / f"{period['id']}.svg").read_bytes())

    def test_both_bundled_reports_are_under_a_megabyte(self):
        for name in ["russia-iran", "great-powers"]:
            self.assertLess(bundled(name).stat().st_size, 1_000_000)

    def test_the_slider_turns_by_keyboard_and_says_where_it_is(self):
        page = self.open(bundled("russia-iran"))
        periods = self.data(page)["periods"]
        slider = page.locator("#page-slider")
        slider.focus()
        for period in periods[1:]:
            page.keyboard.press("ArrowRight")
            self.assertEqual(page.locator("#page-period").text_content(), period["name"])
            self.assertIn(period["name"], slider.get_attribute("aria-valuetext"))
            self.assertTrue(self.status(page).startswith(period["name"]))
            self.assertIn(period["name"], page.locator("#page-stage svg title").first.text_content())
        page.keyboard.press("Home")
        self.assertEqual(page.locator("#page-period").text_content(), periods[0]["name"])

    def test_arrow_keys_turn_wherever_nothing_else_wants_them(self):
        page = self.open(bundled("russia-iran"))
        names = [period["name"] for period in self.data(page)["periods"]]
        page.keyboard.press("ArrowRight")
        self.assertEqual(page.locator("#page-period").text_content(), names[1])
        page.keyboard.press("ArrowLeft")
        page.keyboard.press("ArrowLeft")
        self.assertEqual(page.locator("#page-period").text_content(), names[0])
        page.locator("#page-filter-actor").focus()
        page.keyboard.press("ArrowRight")
        self.assertEqual(page.locator("#page-period").text_content(), names[0], "the choice keeps its arrows")

    def test_play_goes_to_the_end_and_pause_stays(self):
        page = self.open(bundled("great-powers"))
        page.clock.install()
        names = [period["name"] for period in self.data(page)["periods"]]
        play = page.locator("#page-play")
        play.click()
        self.assertEqual(play.text_content(), "Pause")
        page.clock.run_for(2000)
        self.assertEqual(page.locator("#page-period").text_content(), names[1])
        play.click()
        page.clock.run_for(10_000)
        self.assertEqual(page.locator("#page-period").text_content(), names[1])
        play.click()
        page.clock.run_for(60_000)
        self.assertEqual(page.locator("#page-period").text_content(), names[-1])
        self.assertEqual(play.text_content(), "Play")

    def test_the_address_keeps_the_period(self):
        page = self.open(bundled("russia-iran"), "#period=syria")
        self.assertEqual(page.locator("#page-period").text_content(), "The war in Syria")
        page.locator("#page-on").click()
        self.assertIn("period=sanctions-eased", page.url)

    def test_no_two_things_in_the_page_share_an_id(self):
        page = self.open(bundled("russia-iran"), viewport=PHONE)
        for _ in range(3):
            page.keyboard.press("ArrowRight")
            twice = page.evaluate(
                "(() => { const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);"
                " return ids.filter((id, place) => ids.indexOf(id) !== place); })()"
            )
            self.assertEqual(twice, [])

    def test_what_had_the_focus_keeps_it_in_the_next_picture(self):
        page = self.open(bundled("russia-iran"), "#period=syria")
        page.evaluate("document.getElementById('actor-IRN').focus()")
        page.keyboard.press("ArrowRight")
        self.assertEqual(self.focused(page), "actor-IRN")


if __name__ == "__main__":
    unittest.main()
