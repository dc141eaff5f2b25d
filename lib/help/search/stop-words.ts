/** Words that carry next to nothing about the subject of a question, by language. */
export const stopWords = {
  ru: `а бы был была были было в вас ваш во вот все всё вы да для до его ее её если еще ещё же за и из или им их к как ко когда
    кто ли либо лишь мне мной мну мои мой моя мы на над нам нас наш не него нее неё ни них но ну о об он она они от очень по под пожалуйста привет здравствуйте спасибо добрый
    подскажите при про с со так также там те тем то того тоже только тот ту ты у хочу хотим хочет хотел чем что чтоб чтобы это этот эта эти этого
    этой этом такое такой такая я какой какая какое какие можно могу может можете будет буду быть меня тебя себя свой своя свои своего своей куда где`,
  en: `a an and are as at be been but by can could do does for from got had has have he her his how i if in into is it its me my
 not of on or our please she so some that the their them then there they this to too us was we were what when where which who
    why will with would you your`,
}
