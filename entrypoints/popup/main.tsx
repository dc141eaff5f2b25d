document.title = 'Мостик'
