list-title = Fundusze
list-lead = Pieniądze, które miasta przeznaczają na projekty swoich partnerstw.
col-name = Nazwa
col-town = Miasto
col-year = Rok
col-amount = Kwota
col-change = W porównaniu z poprzednim rokiem
col-newest = Ostatnio
col-currency = Waluta
col-address = Adres
# $sum (String)
up = + { $sum }
# $sum (String)
down = − { $sum }
# $year (String)
# $sum (String)
newest = { $sum } w { $year } r.
show-kind = Fundusz
show-years = Kwoty według roku budżetowego
show-purpose = Na co
show-decided-by = Kto decyduje
show-about = O tym funduszu
show-no-years = Na razie nie odnotowano żadnej kwoty.
show-source = Źródło
show-history = Historia
show-facts = W skrócie
new-title = Dodaj fundusz
edit-town = Miasto, którego to fundusz
edit-purpose-hint = Tak, aby kończyło zdanie „Fundusz wspiera …”.
edit-decided-hint = Tak, aby zaczynało zdanie „… decyduje, które projekty otrzymają wsparcie”.
edit-source = Źródło
edit-years = Lata budżetowe
edit-years-hint = Jeden wiersz na rok; pusty wiersz się nie liczy.
edit-raised = Podwyższono o (z minusem: obniżono)
edit-save = Zapisz – widoczne dla wszystkich
calls-problem-sum = Proszę podać kwotę cyframi, na przykład 150 000 lub 1250,50.
calls-problem-year-twice = Ten rok jest już w innym wierszu.
# $year (String)
# $sum (String)
# $next (String)
report-held = W { $year } r. fundusz dysponował kwotą { $sum }{ $next }.
# $year (String)
# $by (String)
# $sum (String)
report-raised = ; na { $year } r. zwiększono go o { $by } do { $sum }
# $year (String)
# $by (String)
# $sum (String)
report-cut = ; na { $year } r. zmniejszono go o { $by } do { $sum }
# $year (String)
report-same = ; na { $year } r. kwota pozostała bez zmian
# $what (String)
report-purpose = Fundusz wspiera { $what }.
# $who (String)
report-decides = { $who } decyduje, które projekty otrzymają wsparcie.
