list-title = Фонды
list-lead = Деньги, которые города выделяют на проекты своих партнёрств.
col-name = Название
col-town = Город
col-year = Год
col-amount = Сумма
col-change = По сравнению с прошлым годом
col-newest = Последняя сумма
col-currency = Валюта
col-address = Адрес
# $sum (String)
up = + { $sum }
# $sum (String)
down = − { $sum }
# $year (String)
# $sum (String)
newest = { $sum } в { $year } году
show-kind = Фонд
show-years = Суммы по бюджетным годам
show-purpose = На что
show-decided-by = Кто решает
show-about = Об этом фонде
show-no-years = Суммы пока не записаны.
show-source = Источник
show-history = История изменений
show-facts = Кратко
new-title = Добавить фонд
edit-town = Город, чей это фонд
edit-purpose-hint = Так, чтобы закончить предложение «Фонд поддерживает …».
edit-decided-hint = Так, чтобы начать предложение «… решает, какие проекты получат поддержку».
edit-source = Источник
edit-years = Бюджетные годы
edit-years-hint = По строке на год; пустая строка не считается.
edit-raised = Увеличено на (с минусом: сокращено)
edit-save = Сохранить – видно всем
calls-problem-sum = Укажите сумму цифрами, например 150 000 или 1250,50.
calls-problem-year-twice = Этот год уже указан в другой строке.
# $year (String)
# $sum (String)
# $next (String)
report-held = В { $year } году в фонде было { $sum }{ $next }.
# $year (String)
# $by (String)
# $sum (String)
report-raised = ; на { $year } год его увеличили на { $by } — до { $sum }
# $year (String)
# $by (String)
# $sum (String)
report-cut = ; на { $year } год его сократили на { $by } — до { $sum }
# $year (String)
report-same = ; на { $year } год сумма не изменилась
# $what (String)
report-purpose = Фонд поддерживает { $what }.
# $who (String)
report-decides = { $who } решает, какие проекты получат поддержку.
